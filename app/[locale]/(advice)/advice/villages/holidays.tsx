import { Paper, Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import type { StandIn } from '@/lib/advisors/directory/stand-ins'
import type { Holiday } from '@/lib/advisors/hours/holidays'
import { type Locale, words } from '@/lib/messages/words'
import { CancelHoliday, SetHoliday } from './forms'
import style from './villages.module.css'

type Props = {
  locale: Locale
  advisorId: string
  today: string
  holidays: Holiday[]
  standIns: StandIn[]
}

export function Holidays({ locale, advisorId, today, holidays, standIns }: Props) {
  const t = words(locale, 'adviceVillages')
  return (
    <Paper withBorder p="md" component="section" id="holidays">
      <Title order={2} size="h5">
        {t('holidays.title')}
      </Title>
      <Text size="sm" c="gray.7" mb="xs">
        {t('holidays.hint')}
      </Text>
      {holidays.length === 0 && <Text size="sm">{t('holidays.none')}</Text>}
      <ul className={style.plain}>
        {holidays.map(({ id, startsOn, endsOn, standIn }) => (
          <li key={id}>
            <span>
              {t('holidays.line', {
                from: dayWords(locale, startsOn),
                to: dayWords(locale, endsOn),
              })}
              <small>{standIn ? t('holidays.by', { name: standIn }) : t('holidays.alone')}</small>
            </span>
            <CancelHoliday holidayId={id} begun={startsOn <= today} />
          </li>
        ))}
      </ul>
      <SetHoliday
        advisorId={advisorId}
        today={today}
        standIns={standIns.map(({ id, name, firm }) => ({
          value: id,
          label: `${name} · ${firm}`,
        }))}
      />
    </Paper>
  )
}
