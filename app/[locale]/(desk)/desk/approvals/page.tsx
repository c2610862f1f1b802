import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { decideTipContact } from '@/app/actions/tip-desk'
import { areaNames } from '@/app/components/shared/area-names'
import { momentWords } from '@/app/components/staff/case/due-words'
import { categoryName, urgencyOf } from '@/app/components/staff/case/fact-words'
import { UrgencyMark } from '@/app/components/staff/case/urgency-mark'
import { ActionButton } from '@/app/components/staff/form/action-button'
import { deskPage } from '@/app/server/desk-page'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { listRequests } from '@/lib/tips/contact/approvals'

export default deskPage('officer', async ({ locale, actor }) => {
  const t = words(locale, 'deskPages')
  const db = as(actor)
  const now = new Date()
  const requests = await listRequests(db, actor, now)
  const codes = requests.map(({ areaCode }) => areaCode)
  const area = await areaNames(db, locale, codes)
  return (
    <>
      <Title order={1} size="h2">
        {t('approvals.title')}
      </Title>
      <Text c="gray.7" mb="md">
        {t('approvals.lead')}
      </Text>
      {requests.length === 0 && <Text my="xl">{t('approvals.empty')}</Text>}
      <Stack gap="sm">
        {requests.map((request) => (
          <RequestCard
            key={request.id}
            locale={locale}
            request={request}
            place={area(request.areaCode)}
            now={now}
          />
        ))}
      </Stack>
    </>
  )
})

type Props = {
  locale: Locale
  request: Awaited<ReturnType<typeof listRequests>>[number]
  place: string
  now: Date
}

function RequestCard({ locale, request, place, now }: Props) {
  const t = words(locale, 'deskPages')
  const facts = words(locale, 'deskFacts')
  const urgency = urgencyOf(request.urgency)
  const { id, tipId, requestedBy, requestedAt, expiresAt, category } = request
  const decide = (decision: 'approved' | 'refused') => ({ approvalId: id, decision })
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h5">
            {t('approvals.what', { by: requestedBy })}
          </Title>
          <Group gap="md">
            <UrgencyMark urgency={urgency} label={facts(`urgency.${urgency}`)} />
            <Text size="sm">
              {categoryName(locale, category)} · {place}
            </Text>
          </Group>
          <Text size="sm" c="gray.7">
            {t('approvals.when', {
              time: momentWords(locale, requestedAt, now),
              until: momentWords(locale, expiresAt, now),
            })}
          </Text>
          <Text size="sm">
            {t('approvals.read')}{' '}
            <a href={href(locale, `/desk/tips/${tipId}`)}>{t('approvals.open')}</a>
          </Text>
        </div>
        <Group gap="sm" align="flex-start">
          <ActionButton action={decideTipContact} fields={decide('approved')}>
            {t('approvals.approve')}
          </ActionButton>
          <ActionButton action={decideTipContact} fields={decide('refused')} variant="default">
            {t('approvals.refuse')}
          </ActionButton>
        </Group>
      </Group>
    </Paper>
  )
}
