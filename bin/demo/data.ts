import { mkdirSync } from 'node:fs'
import { count } from 'drizzle-orm'
import { seed } from '@/drizzle/seed'
import { writerOf } from '@/lib/cases/draft'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import { newCase } from '@/lib/cases/wizard'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { database } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { migrateOpen } from '@/lib/platform/migrate/migrate'
import { newReceiptCode } from '@/lib/receipts/code'
import { receiveTip } from '@/lib/tips/intake/submit'
import { reports } from '@/lib/tips/report/draft'
import { tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { demoLawyers, demoPassword } from './accounts'
import { transition } from './actions'
import { loadDemoAdvisors } from './advisors'
import { setClock } from './clock'
import { adviceSteps } from './consultations'
import { demoCity } from './demo-city'
import type { DemoTip } from './tip'
import { demoTips } from './tips'

// Fills an empty database with what the demo shows: areas, departments, triage table, invented
// people, a dozen invented tips and as many questions to legal advisors, sent and worked on by the
// portal's own verbs. Where a tip is already, nothing is added.
const { driver, dataDirectory } = env()

const today = new Date()

mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
const connection = await database()
if (driver === 'embedded') await migrateOpen(connection)
await seed()
const invented = await loadDemoAdvisors(demoLawyers(), demoPassword)
if (invented > 0) say(`invented advisors: ${invented}`)
if (await isEmpty()) await tell()
await (await database()).close()
say(`ready in ${(performance.now() / 1000).toFixed(1)} s`)
process.exit(0)

async function isEmpty(): Promise<boolean> {
  const [found] = await as({ role: 'system', job: 'statistics' }).select({ n: count() }).from(tips)
  return found?.n === 0
}

/** Everything that happened to all tips and questions, in the order in which it happened. */
async function tell(): Promise<void> {
  const senders = new Map<DemoTip, Resident<'tip'>>()
  const invented = demoTips(demoCity())
  const steps = invented.flatMap((tip) => [
    { at: momentOf(tip, 0), run: async () => void senders.set(tip, await send(tip)) },
    ...tip.actions.map((action, place) => ({
      at: momentOf(tip, action.after, place + 1),
      run: async () => {
        const resident = senders.get(tip)
        if (resident) await transition(resident, action)
      },
    })),
  ])
  steps.push(...(await adviceSteps(momentOf)))
  steps.sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const [done, { at, run }] of steps.entries()) {
    await setClock(at)
    await run()
    if ((done + 1) % 10 === 0 || done + 1 === steps.length) {
      say(
        `invented tips: ${senders.size} of ${invented.length}, ${done + 1} of ${steps.length} steps`,
      )
    }
  }
}

async function send({ report, suspect }: DemoTip): Promise<Resident<'tip'>> {
  const code = newReceiptCode()
  const begun = { ...newCase(), code, group: 'other' }
  const writer = writerOf(reports, draftKeyOf(newDraftCookie(), 'tip'))
  const signs = { honeypot: suspect === true, proven: false, proof: null, plain: true }
  await receiveTip(writer, { ...begun, helper: false, ...report }, signs)
  const { resident } = await openByReceipt(tipCase, {
    receipt: code,
    phrase: report.phrase?.phrase ?? '',
  })
  return resident
}

type Moment = Pick<DemoTip, 'ago' | 'hour'>

/** Never later than now, whatever the hour is at which the demo starts. */
function momentOf({ ago, hour }: Moment, after: number, place = 0): Date {
  const day = new Date(today.getTime() + (after - ago) * 86_400_000)
  day.setUTCHours(hour - 8, place * 11, 0, 0)
  const latest = today.getTime() - (60 - place) * 60_000
  return new Date(Math.min(day.getTime(), latest))
}

function say(line: string) {
  process.stderr.write(`${line}\n`)
}
