import { Paper, Stack, Text, Title } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import { deskPage } from '@/app/server/desk-page'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'
import { listMailbox } from '@/lib/platform/mail/mailbox'
import { Problem } from '@/lib/platform/problem'

export default deskPage('staff', async ({ locale }) => {
  if (!env().demo) throw new Problem('not_found')
  const t = words(locale, 'deskPages')
  const now = new Date()
  const mails = await listMailbox(as({ role: 'system', job: 'mailbox' }))
  return (
    <>
      <Title order={1} size="h2">
        {t('mailbox.title')}
      </Title>
      <Text c="gray.7" mb="md">
        {t('mailbox.lead')}
      </Text>
      {mails.length === 0 && <Text my="xl">{t('mailbox.empty')}</Text>}
      <Stack gap="xs">
        {mails.map(({ id, recipient, subject, body, sentAt }) => (
          <Paper key={id} withBorder p="sm" component="article">
            <Text fw={600}>{subject}</Text>
            <Text size="sm" c="gray.7">
              {t('mailbox.to')}：{recipient} · {momentWords(locale, sentAt, now)}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {body}
            </Text>
          </Paper>
        ))}
      </Stack>
    </>
  )
})
