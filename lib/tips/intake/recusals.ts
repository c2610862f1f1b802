import 'server-only'
import { as } from '@/lib/identity/as'
import { staff } from '@/lib/identity/tables'
import { namedPeople } from './named-people'

/** Everybody on the staff whom the text names, or whose telephone number it gives. The sender learns nothing of it. */
export async function recusedBy(text: string): Promise<string[]> {
  const people = await as({ role: 'system', job: 'recusals' })
    .select({ id: staff.id, name: staff.name, phone: staff.phone })
    .from(staff)
  return namedPeople(text, people)
}
