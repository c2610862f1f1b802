import { href, type Locale } from '@/lib/messages/words'
import { DangerBar } from './danger-bar'
import { Shell } from './shell'

type Props = {
  locale: Locale
  says: { title: string; text: string; nothing: string; start: string }
  /** Where one starts again. */
  start: string
}

/** What was being written is gone, or there never was anything. */
export function LostPage({ locale, says, start }: Props) {
  return (
    <Shell locale={locale}>
      <DangerBar locale={locale} />
      <h1>{says.title}</h1>
      <p>{says.text}</p>
      <p>{says.nothing}</p>
      <p>
        <a className="btn go" href={href(locale, start)}>
          {says.start}
        </a>
      </p>
    </Shell>
  )
}
