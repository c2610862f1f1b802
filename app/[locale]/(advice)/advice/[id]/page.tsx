import { Title } from '@mantine/core'
import { areaNames } from '@/app/components/shared/area-names'
import { Broken } from '@/app/components/staff/case/broken'
import shared from '@/app/components/staff/case/case.module.css'
import { UrgencyMark } from '@/app/components/staff/case/urgency-mark'
import { deskPage } from '@/app/server/desk-page'
import { openConsultation } from '@/lib/consultations/desk/open-consultation'
import { listOpinions } from '@/lib/consultations/desk/second-opinion'
import { listWritten } from '@/lib/consultations/publication/publish'
import { as } from '@/lib/identity/as'
import { keyring } from '@/lib/identity/session/keyring'
import { href, words } from '@/lib/messages/words'
import { topicName } from '../times'
import { Compose } from './compose'
import { Conflict } from './conflict'
import style from './consultation.module.css'
import { ConsultationThread } from './consultation-thread'
import { ConsultationTimeline } from './consultation-timeline'
import { Facts } from './facts'
import { NextSteps } from './next-steps'
import { Opinions } from './opinions'

export default deskPage('advisor', async ({ locale, actor, params }) => {
  const t = words(locale, 'adviceQuestion')
  const db = as(actor)
  const keys = await keyring(actor)
  const question = await openConsultation(db, actor, keys, params.id ?? '')
  const [area, opinions, written] = await Promise.all([
    areaNames(db, locale, [question.areaCode, question.content?.areaCode ?? question.areaCode]),
    listOpinions(db, actor, keys, question.id),
    listWritten(db, actor),
  ])
  const view = { locale, question, area, now: new Date() }
  const title = { topic: topicName(locale, question.topic), area: area(question.areaCode) }
  return (
    <>
      <p className={style.back}>
        <a href={href(locale, '/advice')}>{t('back')}</a>
      </p>
      <Title order={1} size="h3" className={shared.title} mb={12}>
        {t('title', title)}
        {question.urgent && (
          <UrgencyMark urgency="danger" label={words(locale, 'advice')('urgent')} />
        )}
      </Title>
      {!question.content && !question.withheld ? (
        <Broken locale={locale} of="adviceQuestion" />
      ) : (
        <div className={style.consultation}>
          <div className={shared.middle}>
            <Conflict {...view} />
            <Facts {...view} advisor={actor} />
            {question.content && <ConsultationThread {...view} />}
            {question.content && <Compose {...view} advisor={actor} />}
          </div>
          <aside className={shared.rail}>
            {!question.withheld && (
              <NextSteps
                {...view}
                advisor={actor}
                written={written.find(({ consultationId }) => consultationId === question.id)}
              />
            )}
            <Opinions {...view} opinions={opinions} />
            <ConsultationTimeline {...view} />
          </aside>
        </div>
      )}
    </>
  )
})
