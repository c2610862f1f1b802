export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('./app/server/start')
  const { startJobs } = await import('./app/jobs/run')
  await start()
  startJobs()
}
