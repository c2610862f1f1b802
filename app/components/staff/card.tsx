import { Paper, Text, Title } from '@mantine/core'
import type { FormEventHandler, ReactNode } from 'react'

type Props = {
  title: string
  /** What stands under the title in grey. */
  hint?: string
  p?: 'md' | 'lg'
  id?: string
  className?: string
  onInput?: FormEventHandler
  children: ReactNode
}

/** One box of a staff page under its heading. */
export function Card({ title, hint, p = 'md', children, ...box }: Props) {
  return (
    <Paper withBorder p={p} component="section" {...box}>
      <Title order={2} size="h5" mb={hint ? undefined : 'xs'}>
        {title}
      </Title>
      {hint && (
        <Text size="sm" c="gray.7" mb="xs">
          {hint}
        </Text>
      )}
      {children}
    </Paper>
  )
}
