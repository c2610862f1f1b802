import { Grid, GridCol, Paper, Stack, Text, Title } from '@mantine/core'
import { deskPage } from '@/app/server/desk-page'
import { departmentName } from '@/lib/departments/department-name'
import { listDepartments, listInvitations, listPeople } from '@/lib/departments/queries'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { InviteForm } from './forms'
import { PeopleTable } from './people-table'

export default deskPage('admin', async ({ locale, actor, search }) => {
  const t = words(locale, 'access')
  const db = as(actor)
  const [people, invitations, departments] = await Promise.all([
    listPeople(db, actor),
    listInvitations(db, actor),
    listDepartments(db),
  ])
  const choices = departments.map((one) => ({
    value: one.id,
    label: departmentName(locale, one),
  }))
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {t('people.title')}
      </Title>
      {search.disabled && <p role="status">{t('people.disableDone')}</p>}
      <Grid>
        <GridCol span={{ base: 12, md: 8 }}>
          <Paper withBorder p="lg">
            <PeopleTable locale={locale} people={people} self={actor.staffId} />
          </Paper>
        </GridCol>
        <GridCol span={{ base: 12, md: 4 }}>
          <Paper withBorder p="lg" mb="md">
            <Title order={2} size="h4" mb="sm">
              {t('people.invite')}
            </Title>
            <InviteForm departments={choices} />
          </Paper>
          <Paper withBorder p="lg">
            <Title order={2} size="h4" mb="sm">
              {t('people.open')}
            </Title>
            {invitations.length === 0 && <Text>{t('people.none')}</Text>}
            {invitations.map((one) => (
              <Text key={one.id}>
                {one.name} {one.email} {t('people.expires', { at: one.expiresAt })}
              </Text>
            ))}
          </Paper>
        </GridCol>
      </Grid>
    </Stack>
  )
})
