import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '@/app/components/staff/card'
import style from './peers.module.css'

type Props = { title: string; empty: string; hint?: string; children: ReactNode[] }

export function Section({ title, empty, hint, children }: Props) {
  return (
    <Card title={title}>
      {children.length === 0 && <Text size="sm">{empty}</Text>}
      {hint && children.length > 0 && (
        <Text size="sm" c="gray.7">
          {hint}
        </Text>
      )}
      <ul className={style.list}>{children}</ul>
    </Card>
  )
}
