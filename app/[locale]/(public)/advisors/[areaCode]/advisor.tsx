import type { ReactNode } from 'react'
import { Notice } from '@/app/components/public/frame/notice'
import { dayWords } from '@/app/components/shared/day'
import { hoursWords, visitWords } from '@/app/components/shared/hours-words'
import { nextVisits } from '@/lib/advisors/hours/visits'
import type { VillageAdvisor } from '@/lib/advisors/queries'
import type { AdvisorCard } from '@/lib/advisors/schema'
import { type Locale, words } from '@/lib/messages/words'

const visitsShown = 3

type Props = {
  locale: Locale
  found: VillageAdvisor
  today: string
  /** The district's lawyers on duty answer while nobody else does. */
  pool: boolean
}

/** The advisor of a village as on the notice board. */
export function Advisor({ locale, found, today, pool }: Props) {
  const t = words(locale, 'advisors')
  const { advisor, hours } = found
  const away = found.absences.filter(({ standIn }) => standIn === null)
  const visits = nextVisits(hours, today, visitsShown, away)
  return (
    <>
      {found.onHoliday && <Away locale={locale} found={found} today={today} pool={pool} />}
      {found.doubled && <Notice tone="warn">{t('page.doubled')}</Notice>}
      <h2>{t('page.advisor')}</h2>
      <dl className="sum">
        <Row term={t('page.name')}>{advisor.name}</Row>
        <Row term={t('page.firm')}>{advisor.firm}</Row>
        <Row term={t('page.licence')}>{advisor.licence}</Row>
        <Row term={t('page.phone')}>
          <Call card={advisor} />
        </Row>
        <Row term={t('page.languages')}>{spoken(locale, advisor)}</Row>
        <Row term={t('page.hours')}>
          {hours.length === 0
            ? t('page.noHours')
            : hours.map((rule) => `${hoursWords(locale, rule)} ${rule.place}`).join('\n')}
        </Row>
        {visits.length > 0 && (
          <Row term={t('page.next')}>
            {visits
              .map(({ day, opens, closes }) => visitWords(locale, { day, from: opens, to: closes }))
              .join('\n')}
          </Row>
        )}
      </dl>
    </>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Call({ card: { phone } }: { card: AdvisorCard }) {
  return <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
}

function spoken(locale: Locale, { languages }: AdvisorCard): string {
  const t = words(locale, 'advisors')
  return languages
    .map((language) => t(`languages.${language}`))
    .join(words(locale, 'common')('comma'))
}

function Away({ locale, found, today, pool }: Props) {
  const t = words(locale, 'advisors')
  const { advisor, standIn, absences } = found
  const days = absences.find(({ startsOn }) => startsOn <= today)
  return (
    <Notice tone="warn">
      <p>
        {days
          ? t('page.away', {
              name: advisor.name,
              from: dayWords(locale, days.startsOn),
              to: dayWords(locale, days.endsOn),
            })
          : t('page.awayOpen', { name: advisor.name })}
      </p>
      {standIn ? (
        <p>
          {t('page.standIn', { name: standIn.name })} <Call card={standIn} />
          <br />
          <small>
            {standIn.firm} · {spoken(locale, standIn)}
          </small>
        </p>
      ) : (
        pool && <p>{t('page.pool')}</p>
      )}
    </Notice>
  )
}
