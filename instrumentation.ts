export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('./lib/access/start')
  const { startJobs } = await import('./app/mail/jobs')
  await start()
  startJobs()
}
