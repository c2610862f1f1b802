'use client'

import { Group, Text, TextInput } from '@mantine/core'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { KeyButton, KeyList } from '@/app/components/staff/case/key-list'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { pressPart, useDeskKeys } from '@/app/components/staff/frame/use-desk-keys'
import style from './queue.module.css'
import { filterRows, press } from './queue-press'

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['a', 'claim'],
  ['/', 'search'],
  ['g i', 'inbox'],
  ['?', 'help'],
] as const

/** The keyboard of the queue: listed, each also a thing to press, and to be switched off. */
export function QueueKeys({ tabs, children }: { tabs: ReactNode; children: ReactNode }) {
  const t = useWords('deskQueue')
  const rows = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [left, setLeft] = useState(1)
  const hear = useCallback(
    (key: string) => (rows.current !== null && press(rows.current, key)) || pressPart(key),
    [],
  )
  const { listed, setListed, ...wanted } = useDeskKeys(hear)

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
            data-key="/"
            size="xs"
            aria-label={t('filter')}
            placeholder={t('filter')}
            value={text}
            onChange={(event) => narrow(event.currentTarget.value)}
          />
          <KeyButton listed={listed} setListed={setListed} />
        </Group>
      </div>
      {listed && <KeyList keys={keys} {...wanted} />}
      <div ref={rows}>{children}</div>
      <Text role="status" size="sm" c="gray.7">
        {left === 0 && t('nothing', { text })}
      </Text>
    </>
  )
}
