'use client'

import { Button, Group, Paper } from '@mantine/core'
import { type ReactNode, useCallback, useState } from 'react'

type Panel<P extends string> = {
  name: P
  label: string
  /** The key that presses its button. */
  press?: string | undefined
  variant?: 'default' | 'light'
}

type Props<P extends string> = {
  panels: Panel<P>[]
  size: 'compact-sm' | 'compact-md'
  /** Buttons that need no form. */
  children?: ReactNode
  body: (panel: P, close: () => void) => ReactNode
}

/** Actions that need words or a second thought: one open at a time, in the page and not above it. It stays open when somebody else was quicker, whatever may still be done. */
export function Panels<P extends string>({ panels, size, children, body }: Props<P>) {
  const [open, setOpen] = useState<P | null>(null)
  const close = useCallback(() => setOpen(null), [])
  return (
    <>
      <Group gap="xs">
        {children}
        {panels.map(({ name, label, press, variant = 'default' }) => (
          <Button
            key={name}
            data-key={press}
            size={size}
            variant={variant}
            aria-expanded={name === open}
            onClick={() => setOpen(name === open ? null : name)}
          >
            {label}
          </Button>
        ))}
      </Group>
      {open && (
        <Paper key={open} withBorder p="sm">
          {body(open, close)}
        </Paper>
      )}
    </>
  )
}
