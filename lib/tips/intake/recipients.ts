import 'server-only'
import { and, inArray, isNotNull } from 'drizzle-orm'
import { listDistrictsAndStreets } from '@/lib/areas/queries'
import { areaAt } from '@/lib/areas/schema'
import { departmentLevels } from '@/lib/departments/schema'
import { departments } from '@/lib/departments/tables'
import type { Db } from '@/lib/platform/db'
import { rulesInForce } from '@/lib/routing/queries'
import type { Because, Department, Exclusion, Facts, Limits } from '@/lib/routing/schema'
import { triage } from '@/lib/routing/triage'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { factsOf } from '@/lib/tips/report/facts'
import { verifiedKey } from '@/lib/vault/keys/bind-key'
import { type Excluded, excludedFrom } from './exclusions'

/** A department that a tip can be sealed to. */
export type TipRecipient = Department & { publicKey: string; epoch: number }

export type TipAssignment = {
  /** Null when nobody may or can have the tip. */
  lead: TipRecipient | null
  cc: TipRecipient[]
  because: Because
  limits: Limits
  /** Those by rule and those asked for. */
  exclusions: Exclusion[]
  /** Departments whose public key is not the one that was registered: an alarm. */
  broken: string[]
}

/** Where a report goes: whom the triage table gives it, without everybody who may not have it. The page that shows who can see it asks the same. */
export function recipientsOf(
  db: Db,
  draft: ReportDraft,
): Promise<{ assignment: TipAssignment; excluded: Excluded[] }> {
  const facts = factsOf(draft)
  return db.transaction(async (tx) => {
    const excluded = excludedFrom(draft, facts, await listDistrictsAndStreets(tx))
    return { assignment: await assignTip(tx, facts, excluded), excluded }
  })
}

/** Reads the triage table for the facts and finds the departments. One whose public key was tampered with counts as one without members, so the next is taken. */
export async function assignTip(
  db: Db,
  facts: Facts,
  excluded: readonly Exclusion[],
): Promise<TipAssignment> {
  const rules = await rulesInForce(db)
  let chain: Department[] = await listChain(db, facts.areaCode)
  const broken: string[] = []
  for (;;) {
    const { route, exclusions, resolved } = triage(facts, rules, chain, excluded)
    const chosen = resolved.lead ? [resolved.lead, ...resolved.cc] : resolved.cc
    const keys = await listKeys(db, chosen)
    const sealable = new Set(keys.filter(({ registered }) => registered).map(({ id }) => id))
    if (chosen.every(({ id }) => sealable.has(id))) {
      const [lead = null, ...cc] = chosen.map((one) => recipientOf(one, keys))
      return { lead, cc, because: resolved.because, limits: route.limits, exclusions, broken }
    }
    broken.push(...keys.filter(({ registered }) => !registered).map(({ id }) => id))
    const passedOver = new Set(chosen.map(({ id }) => id).filter((id) => !sealable.has(id)))
    chain = chain.map((one) => (passedOver.has(one.id) ? { ...one, activeMembers: 0 } : one))
  }
}

/** Every department that a tip of this area can come to: of its city, district and street. */
export async function listChain(db: Db, areaCode: string): Promise<Department[]> {
  const codes = departmentLevels.flatMap((level) => areaAt(areaCode, level) ?? [])
  return db
    .select({
      id: departments.id,
      kind: departments.kind,
      areaCode: departments.areaCode,
      level: departments.level,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
      activeMembers: departments.activeMembers,
    })
    .from(departments)
    .where(inArray(departments.areaCode, codes))
}

type Key = Awaited<ReturnType<typeof listKeys>>[number]

/** The public keys of departments, and whether each is the one that was signed. */
async function listKeys(db: Db, chosen: readonly Department[]) {
  if (chosen.length === 0) return []
  const { id, epoch, publicKey } = departments
  const ids = chosen.map((one) => one.id)
  const rows = await db
    .select({ id, epoch, publicKey })
    .from(departments)
    .where(and(inArray(id, ids), isNotNull(publicKey)))
  return rows.map((row) => {
    const key = verifiedKey(row.id, 'department', row.epoch, row.publicKey)
    return { ...row, publicKey: key ?? '', registered: key !== null }
  })
}

function recipientOf(chosen: Department, keys: readonly Key[]): TipRecipient {
  const key = keys.find(({ id }) => id === chosen.id)
  if (!key) throw new Error('a department without a key was chosen')
  return { ...chosen, publicKey: key.publicKey, epoch: key.epoch }
}
