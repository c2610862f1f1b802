import { Paper, Text, Title } from '@mantine/core'
import { claimConsultation, closeConsultation, reopenConsultation } from '@/app/actions/advice'
import { ActionButton } from '@/app/components/staff/form/action-button'
import { countFirmParties } from '@/lib/consultations/desk/firm-parties'
import { citationsFor } from '@/lib/consultations/law/statutes'
import type { Advisor } from '@/lib/consultations/policy'
import type { WrittenAnswer } from '@/lib/consultations/publication/publish'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { type Panel, Panels } from './panels'
import style from './question.module.css'
import { StandingNow } from './standing-now'
import type { ConsultationView } from './view'

type Props = ConsultationView & { advisor: Advisor; written?: WrittenAnswer | undefined }

/** Buttons for what may be done now. What is not offered is refused as well. */
export async function NextSteps({ locale, question, area, now, advisor, written }: Props) {
  const t = words(locale, 'adviceQuestion')
  const { id, version, may, conflict } = question
  const fields = { consultationId: id, version: String(version) }
  const parties = await countFirmParties(as(advisor), advisor)
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('next.title')}
      </Title>
      <div className={style.steps}>
        {may.claim && (
          <div>
            <ActionButton action={claimConsultation} fields={fields} fullWidth>
              {t('next.claim')}
            </ActionButton>
            <Text size="sm" c="gray.7" mt={4}>
              {t('compose.claimFirst')}
            </Text>
          </div>
        )}
        {may.close && !conflict && (
          <div>
            <ActionButton action={closeConsultation} fields={fields} variant="light" fullWidth>
              {t('next.close')}
            </ActionButton>
            <Text size="sm" c="gray.7" mt={4}>
              {t('next.closeHint')}
            </Text>
          </div>
        )}
        {may.reopen && (
          <ActionButton action={reopenConsultation} fields={fields} variant="default" fullWidth>
            {t('next.reopen')}
          </ActionButton>
        )}
        {written && <Text size="sm">{t(`publish.state.${written.state}`)}</Text>}
        <Panels
          panels={panelsOf(question, written)}
          fields={fields}
          parties={parties}
          theirs={<StandingNow locale={locale} question={question} area={area} now={now} />}
          written={written && pick(written)}
          statutes={citationsFor(question.topic, question.content?.question).map((one) => ({
            ...{ id: one.id, text: one.text, name: `${one.law} ${one.article}` },
            gist: one.gist[locale],
            origin: t('cite.from', { effective: one.effective, source: one.source }),
          }))}
        />
      </div>
    </Paper>
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
