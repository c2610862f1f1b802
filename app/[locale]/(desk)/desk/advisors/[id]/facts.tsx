import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { cancelHoliday, leavePool } from '@/app/actions/advisors'
import { dayWords } from '@/app/components/shared/day'
import { ActionButton } from '@/app/components/staff/form/action-button'
import type { AdvisorFile } from '@/lib/advisors/directory/list-advisors'
import { type Locale, words } from '@/lib/messages/words'
import style from '../advisors.module.css'
import { type BureauDistricts, districtName } from '../frame'

type FactsProps = {
  locale: Locale
  one: AdvisorFile
  rating: { mean: number; count: number } | null
  districts: BureauDistricts
}

export function Facts({ locale, one: { advisor, pools }, rating, districts }: FactsProps) {
  const t = words(locale, 'deskAdvisors')
  const spoken = advisor.languages.map((name) => t(`languages.${name}`)).join('、')
  const { staffId } = advisor
  return (
    <section className={style.card}>
      <h2>{t('one.card')}</h2>
      <dl className={style.facts}>
        <dt>{t('list.firm')}</dt>
        <dd>{advisor.firm}</dd>
        <dt>{t('list.licence')}</dt>
        <dd>{advisor.licence}</dd>
        <dt>{t('list.phone')}</dt>
        <dd>{advisor.phone}</dd>
        <dt>{t('list.languages')}</dt>
        <dd>{spoken}</dd>
        <dt>{t('one.rating')}</dt>
        <dd>{rating ? t('one.ratingValue', rating) : t('one.fewRatings')}</dd>
        <dt>{t('one.pools')}</dt>
        <dd>
          {pools.length === 0 && t('one.noPools')}
          {staffId &&
            pools.map((areaCode) => (
              <Group key={areaCode} gap="xs">
                {districtName(locale, districts, areaCode)}
                <ActionButton
                  action={leavePool}
                  fields={{ areaCode, staffId }}
                  size="compact-xs"
                  variant="subtle"
                >
                  {t('one.leavePool')}
                </ActionButton>
              </Group>
            ))}
        </dd>
      </dl>
    </section>
  )
}

type Part = { locale: Locale; one: AdvisorFile; children: ReactNode }

export function Account({ locale, one: { advisor, invited }, children }: Part) {
  const t = words(locale, 'deskAdvisors')
  return (
    <section className={style.card}>
      <h2>{t('one.account')}</h2>
      <Text mb="xs">{t(advisor.staffId ? 'one.accountJoined' : 'one.accountNone')}</Text>
      {invited.map(({ email, expiresAt }) => (
        <Text key={email} size="sm">
          {t('one.invited', { email, at: expiresAt })}
        </Text>
      ))}
      {!advisor.staffId && children}
    </section>
  )
}

export function Holidays({ locale, one: { holidays }, children }: Part) {
  const t = words(locale, 'deskAdvisors')
  const day = (date: string) => dayWords(locale, date)
  return (
    <section className={style.card}>
      <h2>{t('one.holidays')}</h2>
      {holidays.length === 0 && <Text mb="xs">{t('one.noHolidays')}</Text>}
      <ul className={style.plain}>
        {holidays.map(({ id, startsOn, endsOn, standIn }) => (
          <li key={id}>
            <Group gap="sm">
              {t('one.span', { from: day(startsOn), to: day(endsOn) })}
              <span className={style.quiet}>
                {standIn ? t('one.standIn', { name: standIn }) : t('one.noStandIn')}
              </span>
              <ActionButton
                action={cancelHoliday}
                fields={{ holidayId: id }}
                size="compact-xs"
                variant="subtle"
              >
                {t('one.cancelHoliday')}
              </ActionButton>
            </Group>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
