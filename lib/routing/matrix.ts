import { createHash } from 'node:crypto'
import { z } from 'zod'
import { readCsv } from '@/lib/platform/csv'
import { type Rule, ruleRow } from './schema'

const csvRow = z.object({
  priority: z.coerce.number(),
  category: z.string(),
  target_kind: z.string(),
  urgency: z.string(),
  scope: z.string(),
  lead_kind: z.string(),
  lead_level: z.string(),
  cc_kinds: z.string(),
  ack: z.string(),
  first_action: z.string(),
  close: z.string(),
  note: z.string(),
  basis: z.string(),
})

/** The day the anti-gang law came into force: no tip in the portal is older. */
const validFrom = '2022-05-01'

/** Reads the triage table as it is delivered, for every area. A row keeps its id from release to release, so what people published in its place is not undone. */
export function parseMatrix(csv: string): Rule[] {
  return readCsv(csv).map((line) => {
    const row = csvRow.parse(line)
    return ruleRow.parse({
      id: idOf(row),
      version: 1,
      priority: row.priority,
      category: row.category,
      targetKind: row.target_kind,
      urgency: row.urgency,
      scope: row.scope,
      area: '*',
      leadKind: row.lead_kind,
      leadLevel: row.lead_level,
      ccKinds: row.cc_kinds.split('|').filter(Boolean),
      ack: row.ack,
      firstAction: row.first_action,
      close: row.close || null,
      note: row.note,
      basis: row.basis,
      validFrom,
      validUntil: null,
    })
  })
}

/** A UUID made of what the row is for (RFC 9562, version 8). */
function idOf(row: z.infer<typeof csvRow>): string {
  const key = [row.priority, row.category, row.target_kind, row.urgency, row.scope, '*', 1]
  const hex = createHash('sha256')
    .update(`routing rule ${key.join(' ')}`)
    .digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
