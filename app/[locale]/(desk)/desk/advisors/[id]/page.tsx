import { Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { findAdvisor } from '@/lib/advisors/directory/list-advisors'
import { codeAt } from '@/lib/areas/schema'
import { ratingOf } from '@/lib/consultations/statistics'
import { href, words } from '@/lib/messages/words'
import { Problem } from '@/lib/platform/problem'
import style from '../advisors.module.css'
import { choicesOf } from '../choices'
import { EndServiceForm, HandOverForm, HolidayForm, InviteForm } from '../forms'
import { bureauPage } from '../frame'
import { Account, Facts, Holidays } from './facts'
import { Served } from './served'

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export default bureauPage('list', async ({ locale, db, today, districts, params }) => {
  const t = words(locale, 'deskAdvisors')
  if (!shape.test(params.id ?? '')) throw new Problem('not_found')
  const one = await findAdvisor(db, params.id ?? '', today)
  const { advisor } = one
  const served = one.assignments.find(({ areaCode }) =>
    districts.some(({ code }) => areaCode.startsWith(code)),
  )
  const district = served ? codeAt(served.areaCode, 'district') : (districts[0]?.code ?? '')
  const rating = advisor.staffId ? await ratingOf(advisor.staffId) : null
  const choices = await choicesOf(db, locale, { district, today, except: advisor.id })
  return (
    <>
      <p>
        <a href={href(locale, '/desk/advisors/list')}>{t('one.back')}</a>
      </p>
      <Title order={2} size="h3" mb="sm">
        {advisor.name}
      </Title>
      <div className={style.grid}>
        <div>
          <Facts locale={locale} one={one} rating={rating} districts={districts} />
          <Served locale={locale} one={one} today={today} candidates={choices.all} />
        </div>
        <div>
          <Account locale={locale} one={one}>
            <InviteForm advisorId={advisor.id} />
          </Account>
          <Holidays locale={locale} one={one}>
            <HolidayForm advisorId={advisor.id} today={today} candidates={choices.joined} />
          </Holidays>
          {advisor.staffId && (
            <section className={style.card}>
              <h2>{t('one.handOver')}</h2>
              <HandOverForm advisorId={advisor.id} candidates={choices.joined} />
            </section>
          )}
          <section className={style.card}>
            <h2>{t('one.endService')}</h2>
            {one.endsOn && (
              <Text mb="xs">{t('list.ended', { day: dayWords(locale, one.endsOn) })}</Text>
            )}
            {!(one.endsOn && one.endsOn < today) && (
              <EndServiceForm advisorId={advisor.id} endsOn={one.endsOn ?? today} />
            )}
          </section>
        </div>
      </div>
    </>
  )
})
