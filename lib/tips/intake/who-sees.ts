import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import { departments } from '@/lib/departments/tables'
import type { Db } from '@/lib/platform/db'
import { excludes } from '@/lib/routing/exclusions'
import type { Department } from '@/lib/routing/schema'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { choiceOf } from '@/lib/tips/report/exclusion-choice'
import { factsOf } from '@/lib/tips/report/facts'
import { listChain, recipientsOf, type TipAssignment } from './recipients'

export type Unit = { value: string; nameZh: string; nameEn: string }

export type WhoSees = {
  can: Unit[]
  /** Departments of the place that would else have been told, and those the resident or the text shut out. */
  cannot: Unit[]
  /** Everybody of this level and below is shut out, because it is about officials or village cadres. */
  local: 'district' | 'street' | null
  /** Nobody is left: it is sealed for recovery alone. */
  nobody: boolean
}

/** 「谁能看到这条线索」 as things stand: the same decision as at sending, without sending. */
export async function whoSees(db: Db, draft: ReportDraft): Promise<WhoSees> {
  const { assignment, excluded } = await recipientsOf(db, draft)
  const chain = await listChain(db, factsOf(draft).areaCode)
  const asked = excluded.filter(({ origin }) => origin !== 'rule')
  const local = excluded.find(({ kind, origin }) => kind === '*' && origin === 'rule')?.level
  return {
    can: heldBy(assignment).map(unitOf),
    cannot: chain.filter((one) => asked.some((each) => excludes(each, one))).map(unitOf),
    local: local === 'district' || local === 'street' ? local : null,
    nobody: assignment.lead === null,
  }
}

/** The units to tick as ones that must not see it: those the tip would reach, and the same kinds at the levels beside them. */
export async function listHideable(db: Db, draft: ReportDraft): Promise<Unit[]> {
  const open = { ...draft, officials: undefined }
  const [{ assignment }, chain] = await Promise.all([
    recipientsOf(db, open),
    listChain(db, factsOf(draft).areaCode),
  ])
  const reached = new Set(heldBy(assignment).map(({ kind }) => kind))
  return chain
    .filter(({ kind }) => reached.has(kind))
    .sort(byPlace)
    .map(unitOf)
}

/** The units somebody involved may belong to: every department of the tip's place. */
export async function listUnits(db: Db, draft: ReportDraft): Promise<Unit[]> {
  return (await listChain(db, factsOf(draft).areaCode)).sort(byPlace).map(unitOf)
}

/** False while nobody works at the city's 综治中心: there is nobody for a tip to end with. */
export async function portalOpen(db: Db): Promise<boolean> {
  const desk = and(
    eq(departments.kind, 'integrated-center'),
    eq(departments.level, 'city'),
    gt(departments.activeMembers, 0),
  )
  return (await db.select({ id: departments.id }).from(departments).where(desk)).length > 0
}

const heldBy = ({ lead, cc }: TipAssignment) => (lead ? [lead, ...cc] : cc)

const unitOf = (one: Pick<Department, 'kind' | 'areaCode' | 'nameZh' | 'nameEn'>): Unit => ({
  value: choiceOf(one),
  nameZh: one.nameZh,
  nameEn: one.nameEn,
})

/** Nearest first. */
const byPlace = (a: Department, b: Department) => b.areaCode.length - a.areaCode.length
