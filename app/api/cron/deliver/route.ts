import { mayRunCron, runJob } from '@/lib/platform/run-job'

export async function GET(request: Request) {
  if (!mayRunCron(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  await runJob('deliver')
  return Response.json({ done: true })
}
