import 'server-only'
import { inArray } from 'drizzle-orm'
import { type DepartmentKind, departmentLevels } from '@/lib/departments/schema'
import { departments } from '@/lib/departments/tables'
import type { Db } from '@/lib/platform/db'
import { areaAt } from '@/lib/routing/area'
import { rulesInForce } from '@/lib/routing/queries'
import type { Because, Department, Exclusion, Facts, Limits } from '@/lib/routing/schema'
import { triage } from '@/lib/routing/triage'
import { registryMacMatches } from '@/lib/vault/registry'

/** A department that a tip can be sealed to. */
export type Holder = Department & { publicKey: string; epoch: number }

export type Placing = {
  /** Null when nobody may or can have the tip. */
  lead: Holder | null
  cc: Holder[]
  because: Because
  limits: Limits
  /** Those by rule and those asked for. */
  exclusions: Exclusion[]
  /** Departments whose public key is not the one that was registered: an alarm. */
  broken: string[]
}

/** Reads the triage table for the facts and finds the departments. One whose public key was tampered with counts as one without members, so the next is taken. */
export async function placeTip(
  db: Db,
  facts: Facts,
  excluded: readonly Exclusion[],
): Promise<Placing> {
  const rules = await rulesInForce(db)
  const chain = await listChain(db, facts.areaCode)
  const usable = chain.map((one) => (isSealable(one) ? one : { ...one, activeMembers: 0 }))
  const { route, exclusions, resolved } = triage(facts, rules, usable, excluded)
  const { lead, cc, because } = resolved
  return {
    lead: lead && holderOf(lead, chain),
    cc: cc.map((one) => holderOf(one, chain)),
    because,
    limits: route.limits,
    exclusions,
    broken: chain.filter(isBroken).map(({ id }) => id),
  }
}

export type ChainDepartment = Awaited<ReturnType<typeof listChain>>[number]

/** Every department that a tip of this area can come to: of its city, district and street. */
export async function listChain(db: Db, areaCode: string) {
  const codes = departmentLevels.flatMap((level) => areaAt(areaCode, level) ?? [])
  const rows = await db
    .select({
      id: departments.id,
      kind: departments.kind,
      areaCode: departments.areaCode,
      level: departments.level,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
      publicKey: departments.publicKey,
      keyMac: departments.keyMac,
      epoch: departments.epoch,
      activeMembers: departments.activeMembers,
    })
    .from(departments)
    .where(inArray(departments.areaCode, codes))
  return rows.map((row) => ({ ...row, kind: row.kind as DepartmentKind }))
}

const isRegistered = ({ id, epoch, publicKey, keyMac }: ChainDepartment) =>
  publicKey !== null &&
  keyMac !== null &&
  registryMacMatches({ departmentId: id, epoch, publicKey }, keyMac)

const isSealable = (one: ChainDepartment) => one.activeMembers > 0 && isRegistered(one)
const isBroken = (one: ChainDepartment) => one.publicKey !== null && !isRegistered(one)

function holderOf(found: Department, chain: readonly ChainDepartment[]): Holder {
  const row = chain.find(({ id }) => id === found.id)
  if (!row?.publicKey) throw new Error('a department without a key was chosen')
  return { ...row, publicKey: row.publicKey }
}
