import 'server-only'
import { Box, Container, Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Locale, words } from '@/lib/messages/words'

type Props = { locale: Locale; title: string; intro?: string; wide?: boolean; children: ReactNode }

/** The frame of staff pages before signing in: one card in the middle. */
export function DeskFrame({ locale, title, intro, wide, children }: Props) {
  const t = words(locale, 'deskShell')
  return (
    <>
      <Box component="header" className="desk-top">
        <Container size={wide ? 'md' : 'xs'}>
          <Group py="sm">
            <span className="desk-brand">{t('brand')}</span>
            <Text size="sm" c="gray.7">
              {t('desk')}
            </Text>
          </Group>
        </Container>
      </Box>
      <Container size={wide ? 'md' : 'xs'} component="main" py="xl">
        <Paper withBorder p="xl">
          <Title order={1} size="h2" mb="xs">
            {title}
          </Title>
          {intro && <Text c="gray.7">{intro}</Text>}
          {children}
        </Paper>
      </Container>
    </>
  )
}
