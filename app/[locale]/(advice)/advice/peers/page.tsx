import { Text, Title } from '@mantine/core'
import { areaNames } from '@/app/components/shared/area-names'
import { deskPage } from '@/app/server/desk-page'
import { listPoolWaiting } from '@/lib/advisors/pool/pool'
import { listOpinions } from '@/lib/consultations/desk/second-opinion'
import { listForReview, listWritten } from '@/lib/consultations/publication/publish'
import { as } from '@/lib/identity/as'
import { keyring } from '@/lib/identity/session/keyring'
import { words } from '@/lib/messages/words'
import { AnswerList, OwnAnswers } from './answers'
import { AskedOfMe, MyQuestions } from './opinions'
import style from './peers.module.css'
import { Waiting } from './waiting'

/** What advisors do for one another: opinions, the second look at a public answer, letting newcomers into the pool. */
export default deskPage('advisor', async ({ locale, actor }) => {
  const t = words(locale, 'advice')
  const db = as(actor)
  const [opinions, review, written, waiting] = await Promise.all([
    listOpinions(db, actor, await keyring(actor)),
    listForReview(db, actor),
    listWritten(db, actor),
    listPoolWaiting(db, actor),
  ])
  const area = await areaNames(
    db,
    locale,
    waiting.map(({ areaCode }) => areaCode),
  )
  const now = new Date()
  return (
    <>
      <Title order={1} size="h2">
        {t('peers.title')}
      </Title>
      <Text c="gray.7" mb="sm">
        {t('peers.lead')}
      </Text>
      {waiting.length > 0 && <Waiting locale={locale} waiting={waiting} area={area} />}
      <div className={style.page}>
        <AskedOfMe
          locale={locale}
          now={now}
          opinions={opinions.filter(({ part }) => part === 'asked-of-me')}
        />
        <MyQuestions
          locale={locale}
          now={now}
          opinions={opinions.filter(({ part }) => part === 'asked')}
        />
        <AnswerList locale={locale} answers={review} />
        <OwnAnswers locale={locale} answers={written} />
      </div>
    </>
  )
})
