import { startAsk } from '@/app/actions/ask'
import { PhoneList } from '@/app/components/public/frame/phone-list'
import { Shell } from '@/app/components/public/frame/shell'
import { areaNames } from '@/app/components/shared/area-names'
import { page } from '@/app/server/public-page'
import { advisorOf, poolOf } from '@/lib/advisors/queries'
import { listNamed } from '@/lib/areas/queries'
import { currentAsking } from '@/lib/consultations/ask/draft'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { isVillageCode, listNear } from '../../advisors/find'
import { VillageUnknown } from '../../advisors/village-unknown'
import { AskPage } from '../ask-page'
import { Promised } from '../promise'
import { topicChoices } from '../topic-choices'

/** The first step of a question: what it is about. */
export default page(async ({ locale, params, token }) => {
  const code = params.areaCode ?? ''
  const db = as({ role: 'anyone' })
  const [village] = isVillageCode(code) ? await listNamed(db, [code]) : []
  if (!village) return <VillageUnknown locale={locale} near={await listNear(db, code)} />
  const back = `/advisors/${code}`
  if (!(await isAnswered(db, code))) return <NotOpen locale={locale} back={back} />
  const t = words(locale, 'consult')
  const [say, asking] = await Promise.all([areaNames(db, locale, [code]), currentAsking()])
  const draft = asking?.state === 'open' ? asking.draft : null
  return (
    <AskPage
      locale={locale}
      step="topic"
      back={back}
      action={startAsk}
      token={token}
      hidden={{ areaCode: code }}
      intro={
        <>
          <p>{t('village', { name: say(code) })}</p>
          <p className="hint">{t('free')}</p>
          <Promised locale={locale} />
        </>
      }
      fields={[
        {
          kind: 'radios',
          name: 'topic',
          label: t('topic.title'),
          hint: t('topic.hint'),
          heading: true,
          options: topicChoices(locale),
          value: draft?.topic,
        },
      ]}
      after={
        <>
          <p className="hint">{t('topic.keep')}</p>
          <p className="links">
            <a href={href(locale, '/safe')}>{t('tip')}</a>
          </p>
        </>
      }
    />
  )
})

/** Whether anybody could open a question: the advisor, who stands in, or the district's pool. */
async function isAnswered(db: Db, code: string): Promise<boolean> {
  const found = await advisorOf(db, code, localDay(new Date()))
  return Boolean(found?.sealTo) || (await poolOf(db, code)) !== null
}

function NotOpen({ locale, back }: { locale: Locale; back: string }) {
  const t = words(locale, 'consult')
  return (
    <Shell locale={locale} back={back}>
      <h1>{t('closed.title')}</h1>
      <p>{t('closed.text')}</p>
      <PhoneList locale={locale} numbers={['12348', '110', '12345']} />
    </Shell>
  )
}
