import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** A button, and under it what pressing it does. */
export function Hinted({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <div>
      {children}
      <Text size="sm" c="gray.7" mt={4}>
        {hint}
      </Text>
    </div>
  )
}
