import { Shell } from '@/app/components/shell'
import { dictionary, type Locale, words } from '@/app/messages/words'
import { page } from '@/lib/access/page'
import { env } from '@/lib/platform/env'

const chapters = [
  'what',
  'not',
  'promise',
  'limits',
  'hosting',
  'keep',
  'rights',
  'cookies',
] as const

/** The notice of the Personal Information Protection Law, articles 17 and 35, and the honest limits. */
export default page(async ({ locale }) => {
  const t = words(locale, 'privacy')
  return (
    <Shell locale={locale} back="/">
      <h1>{t('title')}</h1>
      <p className="lead">{words(locale, 'common')('privacyLine')}</p>
      <h2>{t('who.title')}</h2>
      <ul>
        {operator(locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {chapters.map((chapter) => (
        <section key={chapter}>
          <h2>{t(`${chapter}.title`)}</h2>
          <ul>
            {sentences(locale, chapter).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  )
})

function operator(locale: Locale): string[] {
  const t = words(locale, 'privacy')
  const { operator, filing, listAccounts } = env()
  return [
    operator ? t('who.operator', { operator }) : t('who.unset'),
    ...(filing ? [t('who.record', { record: filing })] : []),
    ...(listAccounts ? [t('who.demo')] : []),
  ]
}

function sentences(locale: Locale, chapter: (typeof chapters)[number]): string[] {
  const { title, self, platform, ...rest }: Record<string, string> =
    dictionary[locale].privacy[chapter]
  const hosted = env().hosting === 'self' ? self : platform
  return [...Object.values(rest), ...(hosted ? [hosted] : [])]
}
