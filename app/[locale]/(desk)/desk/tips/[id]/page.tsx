import { Title } from '@mantine/core'
import { areaNames } from '@/app/components/shared/area-names'
import { Broken } from '@/app/components/staff/case/broken'
import shared from '@/app/components/staff/case/case.module.css'
import { categoryName, urgencyOf } from '@/app/components/staff/case/fact-words'
import { UrgencyMark } from '@/app/components/staff/case/urgency-mark'
import { deskPage } from '@/app/server/desk-page'
import { as } from '@/lib/identity/as'
import { keyring } from '@/lib/identity/session/keyring'
import { href, words } from '@/lib/messages/words'
import { openTip } from '@/lib/tips/desk/open-tip'
import { ContactCard } from './contact/contact-card'
import { Facts } from './facts'
import { KeyHolders } from './key-holders'
import { Narrative } from './narrative'
import { NextSteps } from './next-steps'
import { Notes } from './notes'
import style from './tip.module.css'
import { TipKeys } from './tip-keys'
import { TipThread } from './tip-thread'
import { TipTimeline } from './tip-timeline'
import { Why } from './why'

export default deskPage('officer', async ({ locale, actor, params }) => {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const db = as(actor)
  const tip = await openTip(db, actor, await keyring(actor), params.id ?? '')
  const area = await areaNames(db, locale, codesOf(tip))
  const urgency = urgencyOf(tip.urgency)
  const view = { locale, tip, area, now: new Date() }
  return (
    <>
      <div className={style.top}>
        <a href={href(locale, '/desk')}>{t('back')}</a>
        <TipKeys />
      </div>
      <Title order={1} size="h3" className={shared.title} mb={14}>
        {t('title', { category: categoryName(locale, tip.category), area: area(tip.areaCode) })}
        <UrgencyMark urgency={urgency} label={facts(`urgency.${urgency}`)} />
        <span className={style.chip}>{t('unverified')}</span>
      </Title>
      {tip.content ? (
        <div className={style.tip}>
          <Facts {...view} />
          <div className={shared.middle}>
            <Narrative locale={locale} content={tip.content} />
            <TipThread {...view} />
          </div>
          <aside className={shared.rail}>
            <NextSteps {...view} officer={actor} />
            <ContactCard {...view} officer={actor} />
            <Why {...view} officer={actor} />
            <KeyHolders {...view} />
            <Notes {...view} />
            <TipTimeline {...view} />
          </aside>
        </div>
      ) : (
        <Broken locale={locale} of="deskTip" />
      )}
    </>
  )
})

type Opened = Awaited<ReturnType<typeof openTip>>

function codesOf({ areaCode, content, exclusions, because }: Opened): string[] {
  return [
    areaCode,
    content?.areaCode ?? areaCode,
    ...exclusions.map((one) => one.areaCode),
    ...because.flatMap((step) => ('areaCode' in step && step.areaCode ? [step.areaCode] : [])),
  ]
}
