import 'server-only'
import { as } from '@/lib/access/as'
import { tendBookings } from '@/lib/consultations/bookings'
import { callOffVisits } from '@/lib/consultations/call-off'
import { forgetOld } from '@/lib/consultations/forget'
import { remindOfLimits } from '@/lib/consultations/reminders'
import { tendEnded } from '@/lib/consultations/tend-ended'
import { deliverWaiting } from '@/lib/departments/deliver'
import { every, registerJob } from '@/lib/platform/jobs'
import { sweep } from '@/lib/tips/sweep'
import { compose } from './compose'

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
  await tendEnded()
  await callOffVisits()
  await tendBookings(db)
  await remindOfLimits(db)
  await forgetOld(db)
}
