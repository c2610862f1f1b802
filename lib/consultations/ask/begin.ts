import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { areas } from '@/lib/areas/tables'
import { startWizard } from '@/lib/cases/wizard'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { ConsultationWriter } from './draft'
import type { startAskInput } from './input'
import { askPath } from './steps'

/** Begins a question. One that is being written keeps its words and gets the new village and topic; the receipt of one sent before is no longer shown. */
export async function beginConsultation(
  writer: ConsultationWriter,
  input: z.output<typeof startAskInput>,
): Promise<string> {
  await needVillage(writer.db, input.areaCode)
  const draft = await startWizard(writer, (begun) => ({ ...begun, ...input }))
  return askPath('question', draft)
}

async function needVillage(db: Db, code: string): Promise<void> {
  const [found] = await db.select({ level: areas.level }).from(areas).where(eq(areas.code, code))
  if (found?.level !== 'village') throw new Problem('not_found', 'village_unknown')
}
