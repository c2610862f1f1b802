import 'server-only'
import { endWaits } from '@/lib/cases/end-waits'
import { expireBookings } from '@/lib/consultations/bookings/bookings'
import { callOffVisits } from '@/lib/consultations/bookings/call-off'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { offboardAdvisors } from '@/lib/consultations/desk/offboard-advisors'
import { as } from '@/lib/identity/as'
import { every, registerJob } from '@/lib/platform/run-job'
import { tipCase } from '@/lib/tips/tip-case'
import { closeSilent } from './close-silent'
import { compose } from './compose'
import { deliverWaiting } from './deliver'
import { eraseCases } from './erase-cases'
import { remindOfLimits } from './remind-of-limits'
import { sweep } from './sweep'

/** What this process does by itself: mail within a quarter minute, the sweep every ten minutes. Cron calls the same jobs where no process lives long. */
export function startJobs(): void {
  registerJob('deliver', () => deliverWaiting(compose))
  registerJob('sweep', sweepAll)
  every(15, 'deliver')
  every(600, 'sweep')
}

async function sweepAll(): Promise<void> {
  await sweep()
  const db = as({ role: 'system', job: 'sweep' })
  await offboardAdvisors()
  await callOffVisits()
  await expireBookings(db)
  for (const kind of [tipCase, consultationCase]) await endWaits(db, kind)
  await closeSilent(db)
  await remindOfLimits(db)
  await eraseCases(db)
}
