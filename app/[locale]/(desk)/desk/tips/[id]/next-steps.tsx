import { Stack, Text } from '@mantine/core'
import { acceptTip, claimTip, releaseTip, startCheckTip, unassignTip } from '@/app/actions/tip-desk'
import { dayWords } from '@/app/components/shared/day'
import { Card } from '@/app/components/staff/card'
import { Hinted } from '@/app/components/staff/case/hinted'
import { ActionButton } from '@/app/components/staff/form/action-button'
import type { Officer } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { listColleagues } from '@/lib/tips/desk/assign'
import type { TipViewProps } from './names'
import { listRecipients } from './recipients'
import { type Panel, TipPanels } from './tip-panels'
import { TipStanding } from './tip-standing'

type Props = TipViewProps & { officer: Officer }

/** Buttons for what may be done now. What is not offered is refused as well. */
export async function NextSteps({ locale, tip, area, now, officer }: Props) {
  const t = words(locale, 'deskTip')
  const panels = panelsOf(tip)
  const db = as(officer)
  const [colleagues, recipients] = await Promise.all([
    panels.includes('assign') ? listColleagues(db, tip) : [],
    panels.includes('handOver') ? listRecipients(db, locale, tip) : [],
  ])
  return (
    <Card title={t('next.title')}>
      <Stack gap="sm">
        <Standing locale={locale} tip={tip} />
        <Steps locale={locale} tip={tip} />
        <TipPanels
          panels={panels}
          tipId={tip.id}
          version={String(tip.version)}
          colleagues={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          recipients={recipients}
          theirs={<TipStanding locale={locale} tip={tip} area={area} now={now} />}
        >
          <Claim locale={locale} tip={tip} officer={officer} />
        </TipPanels>
      </Stack>
    </Card>
  )
}

/** The way of a tip's status: the one step that is next. */
function Steps({ locale, tip }: Pick<Props, 'locale' | 'tip'>) {
  const t = words(locale, 'deskTip')
  const fields = { tipId: tip.id, version: String(tip.version) }
  return (
    <>
      {tip.may.release && (
        <ActionButton action={releaseTip} fields={fields} fullWidth>
          {t('next.release')}
        </ActionButton>
      )}
      {tip.may.accept && (
        <Hinted hint={t('next.acceptHint')}>
          <ActionButton action={acceptTip} fields={fields} fullWidth>
            {t('next.accept')}
          </ActionButton>
        </Hinted>
      )}
      {tip.may.check && (
        <Hinted hint={t('next.checkHint')}>
          <ActionButton action={startCheckTip} fields={fields} fullWidth>
            {t('next.check')}
          </ActionButton>
        </Hinted>
      )}
    </>
  )
}

/** Taking a tip that nobody works on, and putting down one's own. */
function Claim({ locale, tip, officer }: Pick<Props, 'locale' | 'tip' | 'officer'>) {
  const t = words(locale, 'deskTip')
  const look = { fields: { tipId: tip.id }, variant: 'default', size: 'compact-sm' } as const
  return (
    <>
      {tip.may.assign && !tip.assignee && (
        <ActionButton action={claimTip} data-key="a" {...look}>
          {t('next.claim')}
        </ActionButton>
      )}
      {tip.assignee?.id === officer.staffId && (
        <ActionButton action={unassignTip} {...look}>
          {t('next.letGo')}
        </ActionButton>
      )}
    </>
  )
}

/** Why there may be little to press. */
function Standing({ locale, tip }: Pick<Props, 'locale' | 'tip'>) {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  if (tip.status === 'withdrawn') return <Text size="sm">{t('next.withdrawn')}</Text>
  if (tip.part === 'cc') return <Text size="sm">{t('next.cc')}</Text>
  if (tip.status !== 'quarantined') return null
  const reason = tip.quarantine ? facts(`quarantine.${tip.quarantine}`) : ''
  return (
    <Text size="sm">
      {t('next.releaseHint', { reason })}
      {tip.releaseOn && ` ${t('fact.releaseOn')}：${dayWords(locale, tip.releaseOn)}`}
    </Text>
  )
}

function panelsOf(tip: Props['tip']): Panel[] {
  const may: Record<Panel, boolean> = {
    close: tip.may.close,
    reopen: tip.may.reopen,
    handOver: tip.may.handOver,
    return: tip.may.handOver,
    assign: tip.may.assign,
    recuse: true,
  }
  return (Object.keys(may) as Panel[]).filter((panel) => may[panel])
}
