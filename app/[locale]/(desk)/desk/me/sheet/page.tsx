import { Paper, Text, Title } from '@mantine/core'
import { deskPage } from '@/app/server/desk-page'
import { words } from '@/lib/messages/words'
import { SheetForm } from './sheet-form'

export default deskPage('staff', async ({ locale }) => {
  const t = words(locale, 'access')
  return (
    <Paper withBorder p="xl" maw={640} mx="auto">
      <Title order={1} size="h2" mb="xs">
        {t('sheet.title')}
      </Title>
      <Text mb="md" className="no-print">
        {t('sheet.intro')}
      </Text>
      <SheetForm />
    </Paper>
  )
})
