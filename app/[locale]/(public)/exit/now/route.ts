import { after } from 'next/server'
import { dropCurrentDraft } from '@/lib/cases/draft'
import { consultationDrafts } from '@/lib/consultations/ask/draft'
import { href, isLocale } from '@/lib/messages/words'
import { reports } from '@/lib/tips/report/draft'

type Context = { params: Promise<{ locale: string }> }

/**
 * Quick exit: the browser forgets what it holds of this site and shows an ordinary page. The drafts
 * go right afterwards, so that leaving never waits for a database. Another site can only be led
 * to the page.
 */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params
  const headers = new Headers({
    Location: href(isLocale(locale) ? locale : 'zh-CN', '/exit'),
    'Cache-Control': 'no-store',
  })
  if (!['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '')) {
    after(() => dropCurrentDraft(reports))
    after(() => dropCurrentDraft(consultationDrafts))
    headers.set('Clear-Site-Data', '"cache", "cookies", "storage"')
  }
  return new Response(null, { status: 303, headers })
}
