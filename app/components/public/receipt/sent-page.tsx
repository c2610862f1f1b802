import { Shell } from '@/app/components/public/frame/shell'
import { href, type Locale, words } from '@/lib/messages/words'

type Props = {
  locale: Locale
  says: { title: string; text: string; again: string }
  /** The page of the receipt. */
  receipt: string
  /** Where something else is begun. */
  again: string
}

/** For who comes back to a question after sending: nothing is sent twice. */
export function SentPage({ locale, says, receipt, again }: Props) {
  const t = words(locale, 'report')
  return (
    <Shell locale={locale}>
      <h1>{says.title}</h1>
      <p>{says.text}</p>
      <p>
        <a className="btn go" href={href(locale, receipt)}>
          {t('sent.receipt')}
        </a>
      </p>
      <p>{t('sent.gone')}</p>
      <p className="links">
        <a href={href(locale, '/follow')}>{t('sent.follow')}</a>
        <a href={href(locale, again)}>{says.again}</a>
      </p>
    </Shell>
  )
}
