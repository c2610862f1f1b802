import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { href, type Locale, words } from '@/lib/messages/words'

type Props = {
  locale: Locale
  of: 'deskQueue' | 'advice'
  after: string | undefined
  next: string | null
  /** The path of the page of the list after this place; of the first without one. */
  path: (after?: string) => string
  children: ReactNode
}

/** Under a list of cases: what holds for it, and the ways to its other pages. */
export function QueueFoot({ locale, of, after, next, path, children }: Props) {
  const t = words(locale, of)
  return (
    <Group justify="space-between" mt="sm">
      <Text size="sm" c="gray.7">
        {children}
      </Text>
      <Group gap="sm">
        {after && <a href={href(locale, path())}>{t('first')}</a>}
        {next && (
          <Button component="a" href={href(locale, path(next))} variant="default" size="compact-md">
            {t('more')}
          </Button>
        )}
      </Group>
    </Group>
  )
}
