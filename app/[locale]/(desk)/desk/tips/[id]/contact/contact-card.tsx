import { Paper, Stack, Text, Title } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import { StepUpForm } from '@/app/components/staff/form/step-up-form'
import type { Officer } from '@/lib/identity/actor'
import { steppedUp } from '@/lib/identity/session/step-up'
import { href, words } from '@/lib/messages/words'
import type { TipViewProps } from '../names'
import style from '../tip.module.css'
import { RequestForm, Reveal } from './contact-forms'

type Request = TipViewProps['tip']['requests'][number]
type Props = TipViewProps & { officer: Officer }

/** How the resident can be reached: sealed until a second officer agrees, and then seen once. */
export async function ContactCard({ locale, tip, officer, now }: Props) {
  const t = words(locale, 'deskTip')
  const own = tip.requests.filter(({ requestedBy }) => requestedBy === officer.staffId).at(-1)
  const others = tip.requests.filter(
    (one) => one.requestedBy !== officer.staffId && standing(one, now) === 'waiting',
  )
  const state = own ? standing(own, now) : null
  const needsCode = state === 'approved' && !(await steppedUp(officer))
  const pending = state === 'waiting' || state === 'approved'
  const none = tip.content?.contact === false
  return (
    <Paper withBorder p="md" component="section" className={style.sealed}>
      <Title order={2} size="h5">
        {t('contact.title')}
      </Title>
      <Text size="sm" fw={600}>
        {t(none ? 'contact.none' : 'contact.sealed')}
      </Text>
      <Stack gap="xs" mt="xs" align="flex-start">
        {own && state && (
          <Text size="sm">
            {t(`contact.${state}`, {
              time: momentWords(locale, own.usedAt ?? own.decidedAt ?? own.requestedAt, now),
              until: momentWords(locale, own.expiresAt, now),
            })}
          </Text>
        )}
        {needsCode && <StepUpForm />}
        {own && state === 'approved' && <Reveal approvalId={own.id} />}
        {!pending && !none && tip.may.requestContact && (
          <>
            <Text size="sm" c="gray.7">
              {t('contact.hint')}
            </Text>
            <RequestForm tipId={tip.id} />
          </>
        )}
        {others.map((request) => (
          <Text key={request.id} size="sm">
            {t('contact.ask', { by: request.by })}：<bdi>{request.reason ?? t('broken.part')}</bdi>{' '}
            <a href={href(locale, '/desk/approvals')}>{t('contact.decide')}</a>
          </Text>
        ))}
      </Stack>
    </Paper>
  )
}

function standing({ usedAt, decision, expiresAt }: Request, now: Date) {
  if (usedAt) return 'used'
  if (decision === 'refused') return 'refused'
  if (expiresAt <= now) return 'expired'
  return decision === 'approved' ? 'approved' : 'waiting'
}
