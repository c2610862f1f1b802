import { Stack, Text } from '@mantine/core'
import { claimConsultation, closeConsultation, reopenConsultation } from '@/app/actions/advice'
import { Card } from '@/app/components/staff/card'
import { Hinted } from '@/app/components/staff/case/hinted'
import { ActionButton } from '@/app/components/staff/form/action-button'
import { countFirmParties } from '@/lib/consultations/desk/firm-parties'
import type { Advisor } from '@/lib/consultations/policy'
import type { WrittenAnswer } from '@/lib/consultations/publication/publish'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { citableStatutes } from './citable-statutes'
import { ConsultationPanels, type Panel } from './consultation-panels'
import { ConsultationStanding } from './consultation-standing'
import type { ConsultationView } from './view'

type Props = ConsultationView & { advisor: Advisor; written?: WrittenAnswer | undefined }

/** Buttons for what may be done now. What is not offered is refused as well. */
export async function NextSteps({ locale, question, area, now, advisor, written }: Props) {
  const t = words(locale, 'adviceQuestion')
  const { id, version, may, conflict } = question
  const fields = { consultationId: id, version: String(version) }
  const parties = await countFirmParties(as(advisor), advisor)
  return (
    <Card title={t('next.title')}>
      <Stack gap="sm">
        {may.claim && (
          <Hinted hint={t('compose.claimFirst')}>
            <ActionButton action={claimConsultation} fields={fields} fullWidth>
              {t('next.claim')}
            </ActionButton>
          </Hinted>
        )}
        {may.close && !conflict && (
          <Hinted hint={t('next.closeHint')}>
            <ActionButton action={closeConsultation} fields={fields} variant="light" fullWidth>
              {t('next.close')}
            </ActionButton>
          </Hinted>
        )}
        {may.reopen && (
          <ActionButton action={reopenConsultation} fields={fields} variant="default" fullWidth>
            {t('next.reopen')}
          </ActionButton>
        )}
        {written && <Text size="sm">{t(`publish.state.${written.state}`)}</Text>}
        <ConsultationPanels
          panels={panelsOf(question, written)}
          fields={fields}
          parties={parties}
          theirs={
            <ConsultationStanding locale={locale} question={question} area={area} now={now} />
          }
          written={written && pick(written)}
          statutes={citableStatutes(locale, question)}
        />
      </Stack>
    </Card>
  )
}

const pick = ({ title, question, answer, citations }: WrittenAnswer) => ({
  ...{ title, question, answer, citations },
})

function panelsOf(
  { may, conflict, consented }: Props['question'],
  written?: WrittenAnswer,
): Panel[] {
  const works = may.handOver && !conflict
  const unpublished = !written || written.state === 'draft' || written.state === 'withdrawn'
  const shown: Record<Panel, boolean> = {
    legalAid: works,
    mediation: works,
    opinion: works,
    standIn: may.handOver,
    pool: may.handOver,
    publish: may.reply && consented && unpublished,
    party: true,
  }
  return (Object.keys(shown) as Panel[]).filter((panel) => shown[panel])
}
