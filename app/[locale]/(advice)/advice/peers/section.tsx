import { Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import style from './peers.module.css'

type Props = { title: string; empty: string; hint?: string; children: ReactNode[] }

export function Section({ title, empty, hint, children }: Props) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      {children.length === 0 && <Text size="sm">{empty}</Text>}
      {hint && children.length > 0 && (
        <Text size="sm" c="gray.7">
          {hint}
        </Text>
      )}
      <ul className={style.list}>{children}</ul>
    </Paper>
  )
}
