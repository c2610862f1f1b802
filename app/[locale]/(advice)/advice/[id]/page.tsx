import { Alert, Title } from '@mantine/core'
import { areaNames } from '@/app/components/shared/area-names'
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
import { Facts } from './facts'
import { NextSteps } from './next-steps'
import { Opinions } from './opinions'
import style from './question.module.css'
import { Thread } from './thread'
import { Timeline } from './timeline'

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
  const shared = { locale, question, area, now: new Date() }
  const title = { topic: topicName(locale, question.topic), area: area(question.areaCode) }
  return (
    <>
      <p className={style.back}>
        <a href={href(locale, '/advice')}>{t('back')}</a>
      </p>
      <Title order={1} size="h3" className={style.title}>
        {t('title', title)}
        {question.urgent && (
          <UrgencyMark urgency="danger" label={words(locale, 'advice')('urgent')} />
        )}
      </Title>
      {!question.content && !question.withheld ? (
        <Alert color="red.9" variant="filled" title={t('broken.title')} role="alert" p="xl">
          {t('broken.text')}
        </Alert>
      ) : (
        <div className={style.question}>
          <div className={style.middle}>
            <Conflict {...shared} />
            <Facts {...shared} advisor={actor} />
            {question.content && <Thread {...shared} />}
            {question.content && <Compose {...shared} advisor={actor} />}
          </div>
          <aside className={style.rail}>
            {!question.withheld && (
              <NextSteps
                {...shared}
                advisor={actor}
                written={written.find(({ consultationId }) => consultationId === question.id)}
              />
            )}
            <Opinions {...shared} opinions={opinions} />
            <Timeline {...shared} />
          </aside>
        </div>
      )}
    </>
  )
})
