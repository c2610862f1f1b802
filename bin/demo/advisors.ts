import 'server-only'
import { asc, count, eq, inArray } from 'drizzle-orm'
import { seatAdvisor } from '@/lib/advisors/directory/seat'
import { addDays } from '@/lib/advisors/hours/visits'
import { batches, groupBy } from '@/lib/advisors/import/batches'
import { admitToPool, comeToPool } from '@/lib/advisors/pool/pool'
import { advisorAssignments, advisorHolidays, advisors, officeHours } from '@/lib/advisors/tables'
import { codeAt } from '@/lib/areas/schema'
import { areas } from '@/lib/areas/tables'
import { as } from '@/lib/identity/as'
import { staffKeys } from '@/lib/identity/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { verifyKey } from '@/lib/vault/keys/bind-key'
import { unlockUserKey } from '@/lib/vault/keys/user-key'
import { demoHours, demoId, demoLawyer } from './lawyers'

const lawyers = 600
const seed = { role: 'system', job: 'seed' } as const
const join = { role: 'system', job: 'join' } as const

type Village = { code: string; fullName: string }
type Served = Village & { number: number; place: number }

/** An invented advisor who has an account. */
export type DemoSeat = { staffId: string; district?: string }

/** Fills an empty list with six hundred invented advisors for all villages, some of them away and some villages with nobody or with two; those with accounts join and are on duty. Gives how many were written. */
export async function loadDemoAdvisors(
  seats: readonly DemoSeat[],
  password: string,
  base?: () => Promise<Db>,
  now = new Date(),
): Promise<number> {
  const db = as(seed, base)
  const [there] = await db.select({ n: count() }).from(advisors)
  if (there?.n) return 0
  const { code, fullName } = areas
  const villages = await db
    .select({ code, fullName })
    .from(areas)
    .where(eq(areas.level, 'village'))
    .orderBy(asc(code))
  const served = shareOut(villages)
  await db.transaction((tx) => write(tx, served, localDay(now)))
  await seatAll(as(join, base), seats, password, served, now)
  return lawyers
}

/** District by district, so that hardly anybody serves in two. */
function shareOut(villages: readonly Village[]): Served[] {
  const shared: Served[] = []
  let first = 0
  let passed = 0
  for (const some of groupBy(villages, ({ code }) => codeAt(code, 'district')).values()) {
    passed += some.length
    const next = Math.round((passed * lawyers) / villages.length)
    const places = new Map<number, number>()
    for (const [at, village] of some.entries()) {
      const number = first + Math.floor((at * (next - first)) / some.length)
      const place = places.get(number) ?? 0
      places.set(number, place + 1)
      shared.push({ ...village, number, place })
    }
    first = next
  }
  return shared
}

async function write(tx: Db, served: readonly Served[], today: string) {
  const homes = new Map(served.map(({ number, code }) => [number, codeAt(code, 'district')]))
  const people = [...homes].map(([number, district]) => demoLawyer(number, district))
  for (const some of batches(people)) await tx.insert(advisors).values(some)
  const assignments = served.flatMap((village, at) => assignmentsOf(village, at, today))
  for (const some of batches(assignments)) await tx.insert(advisorAssignments).values(some)
  const hours = served.flatMap(hoursOf)
  for (const some of batches(hours)) await tx.insert(officeHours).values(some)
  await tx.insert(advisorHolidays).values(people.flatMap((_, at) => holidayOf(at, today)))
}

/** Every eightieth village has nobody, every seven hundredth two; every hundredth assignment ends soon. */
function assignmentsOf({ code, number }: Served, at: number, today: string) {
  if (at % 80 === 41) return []
  const endsOn = at % 100 === 7 ? addDays(today, 20) : null
  const one = (who: number, startsOn: string, until: string | null) => ({
    id: demoId(`assignment/${code}/${who}`),
    advisorId: demoId(`advisor/${who}`),
    ...{ areaCode: code, startsOn, endsOn: until },
  })
  const second = at % 700 === 350 ? [one((number + 1) % lawyers, addDays(today, -10), null)] : []
  return [one(number, `${Number(today.slice(0, 4)) - 1}-01-01`, endsOn), ...second]
}

function hoursOf({ code, fullName, number, place }: Served) {
  return demoHours(number, place, `${fullName}公共法律服务室`).map((rule, at) => ({
    id: demoId(`hours/${code}/${at}`),
    ...{ areaCode: code, advisorId: demoId(`advisor/${number}`), ...rule },
  }))
}

/** Every twenty-fifth is away today, mostly with a neighbour standing in (of those with accounts one); others go next month. */
function holidayOf(number: number, today: string) {
  const now = number % 25 === 15
  if (!now && number % 25 !== 3) return []
  const startsOn = addDays(today, now ? -3 : 25)
  const neighbour =
    number % 100 === 40 ? null : demoId(`advisor/${(number + lawyers - 1) % lawyers}`)
  return [
    {
      id: demoId(`holiday/${number}`),
      advisorId: demoId(`advisor/${number}`),
      ...{ startsOn, endsOn: addDays(startsOn, 10), standInId: neighbour },
    },
  ]
}

/** The first is on duty for every district and lets the others into theirs. */
async function seatAll(
  db: Db,
  seats: readonly DemoSeat[],
  password: string,
  served: readonly Served[],
  now: Date,
) {
  const ids = seats.map(({ staffId }) => staffId)
  const found = await db.select().from(staffKeys).where(inArray(staffKeys.staffId, ids))
  const opened = found.map(({ publicKey, ...row }) => ({
    ...row,
    publicKey: verifyKey(row.staffId, 'own', 0, publicKey),
  }))
  const keys = new Map(opened.map((key) => [key.staffId, key]))
  const founder = keys.get(ids[0] ?? '')
  const privateKey = founder && (await unlockUserKey(founder.staffId, password, founder))
  if (!founder || !privateKey) return
  const districts = [...new Set(served.map(({ code }) => codeAt(code, 'district')))]
  await db.transaction(async (tx) => {
    for (const areaCode of districts) await comeToPool(tx, areaCode, founder, now)
  })
  const taken = new Set<number>()
  for (const { staffId, district = '' } of seats) {
    const key = keys.get(staffId)
    const free = served.find(({ code, number }) => code.startsWith(district) && !taken.has(number))
    if (!key || !free) continue
    taken.add(free.number)
    await db.transaction((tx) => seatAdvisor(tx, demoId(`advisor/${free.number}`), key, now))
    if (key === founder) continue
    const member = { role: 'advisor', staffId: founder.staffId, sessionId: '' } as const
    const keyring = { staffId: founder.staffId, privateKey }
    await admitToPool(
      db,
      member,
      keyring,
      { areaCode: codeAt(free.code, 'district'), staffId },
      now,
    )
  }
}
