import { Anchor, Group, List, ListItem, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { deskPage } from '@/app/server/desk-page'
import { departmentName } from '@/lib/departments/department-name'
import { type Applicant, listOwnDepartments, listWaiting } from '@/lib/departments/queries'
import { hasSheet, listSessions, type OpenSession } from '@/lib/identity/account/account'
import { as } from '@/lib/identity/as'
import { offerTotp } from '@/lib/identity/sign-in/offer-totp'
import { href, type Locale, words } from '@/lib/messages/words'
import { EndSession, LetIn, PasswordForm, TotpForm } from './forms'

export default deskPage('staff', async ({ locale, actor, search }) => {
  const t = words(locale, 'access')
  const db = as(actor)
  const [departments, waiting, sessions, sheet, offered] = await Promise.all([
    listOwnDepartments(db, actor),
    listWaiting(db, actor),
    listSessions(db, actor),
    hasSheet(db, actor),
    offerTotp(actor.staffId, 'Kapok'),
  ])
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {t('me.title')}
      </Title>
      {search.ended && <p role="status">{t('me.ended')}</p>}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Stack>
          <Card title={t('me.departments')}>
            <List>
              {departments.map((one) => (
                <ListItem key={one.id}>{departmentName(locale, one)}</ListItem>
              ))}
            </List>
            {departments.length === 0 && <Text>{t('me.noDepartment')}</Text>}
          </Card>
          {waiting.length > 0 && <Waiting locale={locale} waiting={waiting} />}
          <Sessions locale={locale} sessions={sessions} />
          <Card title={t('sheet.title')}>
            <Text mb="sm">{t(sheet ? 'sheet.have' : 'sheet.none')}</Text>
            <Anchor href={href(locale, '/desk/me/sheet')}>
              {t(sheet ? 'sheet.again' : 'sheet.make')}
            </Anchor>
          </Card>
        </Stack>
        <Stack>
          <Card title={t('me.changePassword')}>
            <PasswordForm />
          </Card>
          <Card title={t('me.changeTotp')}>
            <Text>{t('me.totpIntro')}</Text>
            <TotpForm offered={offered} />
          </Card>
        </Stack>
      </SimpleGrid>
    </Stack>
  )
})

type WaitingProps = { locale: Locale; waiting: Applicant[] }

function Waiting({ locale, waiting }: WaitingProps) {
  const t = words(locale, 'access')
  return (
    <Card title={t('me.waiting')}>
      <Text mb="sm">{t('me.waitingIntro')}</Text>
      {waiting.map((one) => (
        <Group key={one.staffId + one.departmentId} justify="space-between">
          <Text>
            {t('me.asked', {
              name: one.name,
              department: departmentName(locale, one),
            })}
          </Text>
          <LetIn departmentId={one.departmentId} staffId={one.staffId} />
        </Group>
      ))}
    </Card>
  )
}

type SessionsProps = { locale: Locale; sessions: OpenSession[] }

function Sessions({ locale, sessions }: SessionsProps) {
  const t = words(locale, 'access')
  return (
    <Card title={t('me.sessions')}>
      <Stack gap="xs">
        {sessions.map((one) => (
          <Group key={one.id} justify="space-between">
            <Text>{t('me.since', { at: one.createdAt, seen: one.lastSeenAt })}</Text>
            {one.current ? <b>{t('me.here')}</b> : <EndSession session={one.id} />}
          </Group>
        ))}
      </Stack>
    </Card>
  )
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  )
}
