'use client'

import { Button, Group, Kbd, Paper, Switch, Text, TextInput } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '@/app/components/desk-words'
import style from './queue.module.css'
import { filterRows, isTyping, press } from './queue-press'

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['a', 'claim'],
  ['/', 'search'],
  ['?', 'help'],
] as const

/** The keyboard of the queue: listed, each also a thing to press, and to be switched off (WCAG 2.1.4). */
export function QueueKeys({ tabs, children }: { tabs: ReactNode; children: ReactNode }) {
  const t = useWords('deskQueue')
  const rows = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  const [on, setOn] = useLocalStorage({ key: 'kapok-keys', defaultValue: true })
  const [listed, setListed] = useState(false)
  const [text, setText] = useState('')
  const [left, setLeft] = useState(1)

  useEffect(() => {
    if (!on) return
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') setListed((open) => !open)
      else if (event.key === '/') filter.current?.focus()
      else if (!rows.current || !press(rows.current, event.key)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [on])

  const narrow = (wanted: string) => {
    setText(wanted)
    if (rows.current) setLeft(filterRows(rows.current, wanted))
  }

  return (
    <>
      <div className={style.bar}>
        {tabs}
        <Group gap="xs" wrap="nowrap">
          <TextInput
            ref={filter}
            size="xs"
            aria-label={t('filter')}
            placeholder={t('filter')}
            value={text}
            onChange={(event) => narrow(event.currentTarget.value)}
          />
          <Button
            variant="default"
            size="xs"
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
          >
            {t('keys.button')}
          </Button>
        </Group>
      </div>
      {listed && (
        <Paper withBorder p="sm" mb="sm" component="section" aria-label={t('keys.title')}>
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
      )}
      <div ref={rows}>{children}</div>
      <Text role="status" size="sm" c="gray.7">
        {left === 0 && t('nothing', { text })}
      </Text>
    </>
  )
}
