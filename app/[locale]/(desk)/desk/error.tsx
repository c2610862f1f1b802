'use client'

import { Button, Container, Paper, Text, Title } from '@mantine/core'
import { useWords } from '@/app/components/staff/frame/desk-words'

/** A fault of ours: what it was stands in the log, never on the page. */
export default function DeskError({ reset }: { reset: () => void }) {
  const t = useWords('deskPages')
  return (
    <Container size="xs" component="main" py="xl">
      <Paper withBorder p="xl" role="alert">
        <Title order={1} size="h3">
          {t('fault.title')}
        </Title>
        <Text my="md">{t('fault.text')}</Text>
        <Button onClick={reset} variant="default">
          {t('fault.again')}
        </Button>
      </Paper>
    </Container>
  )
}
