import { KeptForm } from '@/app/components/public/form/kept-form'
import type { PostReplay } from '@/lib/http/post-replay'
import { href, type Locale, words } from '@/lib/messages/words'
import type { ProblemCode } from '@/lib/platform/problem'
import { PhoneList } from './phone-list'
import { Shell } from './shell'

type Props = {
  locale: Locale
  /** `key`, where it differs from the code, names a better sentence in `errors`. */
  problem: { code: ProblemCode; key?: string }
  /** What was posted and could not be stored, to be sent once more with a form token. */
  kept?: PostReplay
  token?: string
}

/** What a public page shows instead of itself. It reads nothing from the database. */
export function ProblemPage({ locale, problem: { code, key = code }, kept, token = '' }: Props) {
  const t = words(locale, 'common')
  const errors = words(locale, 'errors')
  const own = key !== code && errors.has(key) ? errors(key, { count: 0 }) : null
  return (
    <Shell locale={locale}>
      <h1>{t(`problems.${code}.title`)}</h1>
      <p>{own ?? t(kept ? 'problems.kept.text' : `problems.${code}.text`)}</p>
      {kept && (
        <KeptForm
          {...kept}
          token={token}
          label={t('problems.kept.label')}
          submit={t('script.retry')}
        />
      )}
      <p>
        <a className="btn" href={href(locale, '/')}>
          {t('home')}
        </a>
      </p>
      <h2>{t('problems.call')}</h2>
      <PhoneList locale={locale} numbers={['110', '96110', '12337', '12388', '12345']} />
    </Shell>
  )
}
