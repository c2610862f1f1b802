'use client'

import { periodNames, periods } from '@/lib/cases/periods'
import { dictionary, type Locale, words } from '@/lib/messages/words'

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

type Operator = {
  operator: string | null
  filing: string | null
  hosting: 'self' | 'platform'
  demo: boolean
}

type Props = { locale: Locale; by: Operator }

/**
 * The notice of the Personal Information Protection Law, articles 17 and 35, and the honest limits.
 * A client component for the reason given in Frame.
 */
export function PrivacyNotice({ locale, by }: Props) {
  const t = words(locale, 'privacy')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{words(locale, 'common')('privacyLine')}</p>
      <h2>{t('who.title')}</h2>
      <ul>
        {operatorLines({ locale, by }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {chapters.map((chapter) => (
        <section key={chapter}>
          <h2>{t(`${chapter}.title`)}</h2>
          <ul>
            {sentences(locale, chapter, by).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function operatorLines({ locale, by: { operator, filing, demo } }: Props): string[] {
  const t = words(locale, 'privacy')
  return [
    operator ? t('who.operator', { operator }) : t('who.unset'),
    ...(filing ? [t('who.record', { record: filing })] : []),
    ...(demo ? [t('who.demo')] : []),
  ]
}

function sentences(locale: Locale, chapter: (typeof chapters)[number], by: Operator): string[] {
  if (chapter === 'keep') return [...periodLines(locale), ...kept(locale)]
  const { title, self, platform, ...rest }: Record<string, string> =
    dictionary[locale].privacy[chapter]
  const hosted = by.hosting === 'self' ? self : platform
  return [...Object.values(rest), ...(hosted ? [hosted] : [])]
}

/** Every period that the code keeps, in its own numbers, and what holds for all. */
function periodLines(locale: Locale): string[] {
  const t = words(locale, 'privacy')
  return periodNames.map((name) => t(`keep.${name}`, { time: timeOf(locale, periods[name]) }))
}

const kept = (locale: Locale): string[] => Object.values(dictionary[locale].privacy.kept)

function timeOf(locale: Locale, period: (typeof periods)[(typeof periodNames)[number]]): string {
  const t = words(locale, 'privacy')
  if ('hours' in period) return t('keep.hours', { n: period.hours })
  const { months } = period
  return months % 12 === 0 ? t('keep.years', { n: months / 12 }) : t('keep.months', { n: months })
}
