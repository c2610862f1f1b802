import { staffUpload } from '@/app/server/staff-upload'
import { importAdvisors, previewImport } from '@/lib/advisors/import/import'
import { mostBytes } from '@/lib/advisors/import/sheet'
import { as } from '@/lib/identity/as'

/** The bureau's table. Without `?write=1` it is only looked at. */
export const POST = staffUpload('officer', mostBytes, ({ actor, bytes, asked }) => {
  const take = asked.get('write') === '1' ? importAdvisors : previewImport
  return take(as(actor), actor, bytes)
})
