import { Paper, Stack, Text, Title } from '@mantine/core'
import { acceptTip, claimTip, releaseTip, startCheckTip, unassignTip } from '@/app/actions/tip-desk'
import { dayWords } from '@/app/components/shared/day'
import { ActionButton } from '@/app/components/staff/form/action-button'
import type { Officer } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { listColleagues } from '@/lib/tips/desk/assign'
import { ActionPanels, type Panel } from './action-panels'
import type { TipViewProps } from './names'
import { listRecipients } from './recipients'
import { StandingNow } from './standing-now'

type Props = TipViewProps & { officer: Officer }

/** Buttons for what may be done now. What is not offered is refused as well. */
export async function NextSteps({ locale, tip, area, now, officer }: Props) {
  const t = words(locale, 'deskTip')
  const fields = { tipId: tip.id, version: String(tip.version) }
  const panels = panelsOf(tip)
  const db = as(officer)
  const [colleagues, recipients] = await Promise.all([
    panels.includes('assign') ? listColleagues(db, tip) : [],
    panels.includes('handOver') ? listRecipients(db, locale, tip) : [],
  ])
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('next.title')}
      </Title>
      <Stack gap="sm">
        <Standing locale={locale} tip={tip} />
        {tip.may.release && (
          <ActionButton action={releaseTip} fields={fields} fullWidth>
            {t('next.release')}
          </ActionButton>
        )}
        {tip.may.accept && (
          <Press hint={t('next.acceptHint')}>
            <ActionButton action={acceptTip} fields={fields} fullWidth>
              {t('next.accept')}
            </ActionButton>
          </Press>
        )}
        {tip.may.check && (
          <Press hint={t('next.checkHint')}>
            <ActionButton action={startCheckTip} fields={fields} fullWidth>
              {t('next.check')}
            </ActionButton>
          </Press>
        )}
        <ActionPanels
          panels={panels}
          tipId={tip.id}
          version={fields.version}
          colleagues={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          recipients={recipients}
          theirs={<StandingNow locale={locale} tip={tip} area={area} now={now} />}
        >
          {tip.may.assign && !tip.assignee && (
            <ActionButton
              action={claimTip}
              data-key="a"
              fields={{ tipId: tip.id }}
              variant="default"
              size="compact-sm"
            >
              {t('next.claim')}
            </ActionButton>
          )}
          {tip.assignee?.id === officer.staffId && (
            <ActionButton
              action={unassignTip}
              fields={{ tipId: tip.id }}
              variant="default"
              size="compact-sm"
            >
              {t('next.letGo')}
            </ActionButton>
          )}
        </ActionPanels>
      </Stack>
    </Paper>
  )
}

function Press({ hint, children }: { hint: string; children: React.ReactNode }) {
  return (
    <div>
      {children}
      <Text size="sm" c="gray.7" mt={4}>
        {hint}
      </Text>
    </div>
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
