import { Text } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import type { Choice } from '@/app/components/shared/field'
import { hoursWords } from '@/app/components/shared/hours-words'
import type { AdvisorFile } from '@/lib/advisors/directory/list-advisors'
import { href, type Locale, words } from '@/lib/messages/words'
import style from '../advisors.module.css'
import { ChangeForms } from '../forms'

type Props = { locale: Locale; one: AdvisorFile; today: string; candidates: Choice[] }

/** The villages of an advisor, each with its hours. */
export function Served({ locale, one: { assignments, hours }, today, candidates }: Props) {
  const t = words(locale, 'deskAdvisors')
  return (
    <section className={style.card}>
      <h2>{t('one.villages')}</h2>
      {assignments.length === 0 && <Text>{t('one.noVillages')}</Text>}
      <ul className={style.plain}>
        {assignments.map(({ id, areaCode, path, startsOn, endsOn }) => (
          <li key={id}>
            <a href={href(locale, `/desk/advisors/villages/${areaCode}`)}>{path}</a>{' '}
            <span className={style.quiet}>{spanOf(locale, startsOn, endsOn)}</span>
            {hours
              .filter((rule) => rule.areaCode === areaCode)
              .map((rule) => (
                <div key={rule.id} className={style.quiet}>
                  {hoursWords(locale, rule)} {rule.place}
                </div>
              ))}
            <ChangeForms assignmentId={id} endsOn={endsOn ?? today} candidates={candidates} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function spanOf(locale: Locale, startsOn: string, endsOn: string | null): string {
  const t = words(locale, 'deskAdvisors')
  const from = dayWords(locale, startsOn)
  return endsOn ? t('one.span', { from, to: dayWords(locale, endsOn) }) : t('one.since', { from })
}
