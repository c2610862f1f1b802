import { Button, Group, Text } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import { href, type Locale, words } from '@/lib/messages/words'
import { type Asked, pathOf } from './asked'

type Props = { locale: Locale; asked: Asked; next: string | null; now: Date }

/** Pages, and how fresh the list is. */
export function QueueFoot({ locale, asked, next, now }: Props) {
  const t = words(locale, 'deskQueue')
  const to = (after?: string) => href(locale, pathOf({ ...asked, after }))
  return (
    <Group justify="space-between" mt="sm">
      <Text size="sm" c="gray.7">
        {t('refreshed', { time: momentWords(locale, now, now) })}{' '}
        <a href={to(asked.after)}>{t('refresh')}</a>
      </Text>
      <Group gap="sm">
        {asked.after && <a href={to()}>{t('first')}</a>}
        {next && (
          <Button component="a" href={to(next)} variant="default" size="compact-md">
            {t('more')}
          </Button>
        )}
      </Group>
    </Group>
  )
}
