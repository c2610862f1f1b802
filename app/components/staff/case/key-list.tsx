'use client'

import { Button, Group, Kbd, Paper, Switch, Text } from '@mantine/core'
import { useWords } from '@/app/components/staff/frame/desk-words'
import type { useDeskKeys } from '@/app/components/staff/frame/use-desk-keys'

type KeyName =
  | 'next'
  | 'previous'
  | 'open'
  | 'claim'
  | 'search'
  | 'help'
  | 'inbox'
  | 'handOver'
  | 'message'
  | 'end'

type Keys = ReturnType<typeof useDeskKeys>

/** What brings up the list of keys for those who do not know `?`. */
export function KeyButton({ listed, setListed }: Pick<Keys, 'listed' | 'setListed'>) {
  const t = useWords('deskShell')
  return (
    <Button variant="default" size="xs" aria-expanded={listed} onClick={() => setListed(!listed)}>
      {t('keys.button')}
    </Button>
  )
}

export function KeyList({
  keys,
  on,
  setOn,
}: Pick<Keys, 'on' | 'setOn'> & { keys: readonly (readonly [string, KeyName])[] }) {
  const t = useWords('deskShell')
  return (
    <Paper withBorder p="sm" mb="sm" w="100%" component="section" aria-label={t('keys.button')}>
      <Group gap="lg">
        {keys.map(([key, name]) => (
          <Text key={key} size="sm" component="span">
            <Kbd>{key}</Kbd> {t(`keys.${name}`)}
          </Text>
        ))}
        <Switch
          size="sm"
          checked={on}
          onChange={(event) => setOn(event.currentTarget.checked)}
          label={on ? t('keys.on') : t('keys.off')}
        />
      </Group>
      <Text size="sm" c="gray.7" mt="xs">
        {t('keys.hint')}
      </Text>
    </Paper>
  )
}
