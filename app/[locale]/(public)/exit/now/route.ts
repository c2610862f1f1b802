import { href, isLocale } from '@/app/messages/words'

type Context = { params: Promise<{ locale: string }> }

/** Quick exit: the browser forgets what it holds of this site and shows an ordinary page. */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params
  const headers = new Headers({
    Location: href(isLocale(locale) ? locale : 'zh-CN', '/exit'),
    'Cache-Control': 'no-store',
  })
  if (request.headers.get('sec-fetch-site') !== 'cross-site') {
    headers.set('Clear-Site-Data', '"cache", "cookies", "storage"')
  }
  return new Response(null, { status: 303, headers })
}
