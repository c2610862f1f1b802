import { Text, Title } from '@mantine/core'
import { Day } from '@/app/components/shared/day'
import { listServing } from '@/lib/advisors/directory/list-advisors'
import { findArea } from '@/lib/areas/queries'
import { codeAt } from '@/lib/areas/schema'
import { href, words } from '@/lib/messages/words'
import { Problem } from '@/lib/platform/problem'
import style from '../../advisors.module.css'
import { choicesOf } from '../../choices'
import { AssignForm, ChangeForms } from '../../forms'
import { bureauPage } from '../../frame'

export default bureauPage('coverage', async ({ locale, db, today, districts, params }) => {
  const t = words(locale, 'deskAdvisors')
  const area = await findArea(db, params.code ?? '')
  const district = codeAt(area.code, 'district')
  if (area.level !== 'village' || !districts.some(({ code }) => code === district)) {
    throw new Problem('not_found')
  }
  const serving = await listServing(db, area.code, today)
  const { all } = await choicesOf(db, locale, { district, today })
  const now = serving.filter(({ startsOn }) => startsOn <= today)
  return (
    <>
      <Title order={2} size="h3" mb="sm">
        {area.path}
      </Title>
      <div className={style.grid}>
        <section className={style.card}>
          <h2>{t('village.now')}</h2>
          {now.length === 0 && <Text>{t('village.none')}</Text>}
          {now.length > 1 && <Text role="status">{t('village.doubled')}</Text>}
          <ul className={style.plain}>
            {serving.map(({ id, advisorId, name, firm, startsOn, endsOn }) => (
              <li key={id}>
                <a href={href(locale, `/desk/advisors/${advisorId}`)}>{name}</a> {firm}{' '}
                <span className={style.quiet}>
                  <Day locale={locale} day={startsOn} />–
                  {endsOn && <Day locale={locale} day={endsOn} />}
                </span>
                <ChangeForms
                  assignmentId={id}
                  endsOn={endsOn ?? today}
                  candidates={all.filter(({ value }) => value !== advisorId)}
                />
              </li>
            ))}
          </ul>
        </section>
        <section className={style.card}>
          <h2>{t('village.assign')}</h2>
          <AssignForm areaCode={area.code} today={today} candidates={all} />
        </section>
      </div>
    </>
  )
})
