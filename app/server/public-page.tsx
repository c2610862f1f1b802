import 'server-only'
import { ProblemPage } from '@/app/components/public/frame/problem-page'
import { readCookie } from '@/lib/http/cookie'
import { newFormToken } from '@/lib/http/form-token'
import { findPostReplay } from '@/lib/http/post-replay'
import { isLocale, type Locale } from '@/lib/messages/words'
import { problemOf } from '@/lib/platform/log'

export type PageContext = {
  locale: Locale
  /** Dynamic segments of the address. */
  params: Record<string, string>
  /** The query; the first value of each name. */
  search: Record<string, string | undefined>
  /** For the hidden field `_token` of this page's forms. */
  token: string
}

type NextProps = {
  params: Promise<Record<string, string | string[] | undefined>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The reading twin of action(): renders a public page, and where a Problem or a lost database stops it, an ordinary page with a sentence and the telephone numbers. */
export function page(render: (context: PageContext) => Promise<React.ReactNode>) {
  return async function Page(props: NextProps) {
    const params = single(await props.params)
    const locale = isLocale(params.locale) ? params.locale : 'zh-CN'
    const token = newFormToken((await readCookie('d')) ?? '')
    try {
      const search = single(await props.searchParams)
      return await render({ locale, params: params as Record<string, string>, search, token })
    } catch (error) {
      const problem = problemOf(error, 'page')
      const kept = problem.code === 'unavailable' ? await findPostReplay() : undefined
      return <ProblemPage locale={locale} problem={problem} kept={kept} token={token} />
    }
  }
}

function single(values: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
}
