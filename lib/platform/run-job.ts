import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { env } from './env'
import { report } from './log'

type Job = () => Promise<unknown>

const shared = globalThis as { kapokJobs?: Map<string, Job>; kapokRunning?: Set<string> }

/** Names a job of the running process. The server's start does this once for each. */
export function registerJob(name: string, job: Job): void {
  shared.kapokJobs ??= new Map()
  shared.kapokJobs.set(name, job)
}

/** Runs a registered job now, unless it is under way in this process. A failure is logged and left to the next run. */
export async function runJob(name: string): Promise<void> {
  const job = shared.kapokJobs?.get(name)
  shared.kapokRunning ??= new Set()
  if (!job || shared.kapokRunning.has(name)) return
  shared.kapokRunning.add(name)
  await job()
    .catch((error) => report(error, `job ${name}`))
    .finally(() => shared.kapokRunning?.delete(name))
}

/** Runs it again and again while the process lives. */
export function every(seconds: number, name: string): void {
  setInterval(() => void runJob(name), seconds * 1000).unref()
}

/** Whether a cron call carries `CRON_SECRET`. Without one set, nobody may call. */
export function mayRunCron(authorization: string | null): boolean {
  const { cronSecret } = env()
  if (!cronSecret || !authorization) return false
  const expected = Buffer.from(`Bearer ${cronSecret}`)
  const given = Buffer.from(authorization)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
