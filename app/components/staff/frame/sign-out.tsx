'use client'

import { Button } from '@mantine/core'
import { useActionState } from 'react'
import type { FormAction } from '@/lib/http/form-state'

export function SignOut({ action, label }: { action: FormAction; label: string }) {
  const [, send, pending] = useActionState(action, {})
  return (
    <form action={send}>
      <Button type="submit" variant="default" size="compact-sm" loading={pending}>
        {label}
      </Button>
    </form>
  )
}
