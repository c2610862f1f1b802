'use client'

import { Button, type ButtonProps, Text } from '@mantine/core'
import { type ReactNode, useActionState } from 'react'
import type { FormAction } from '@/lib/http/form-state'
import { StepUpForm } from './step-up-form'
import { useAction } from './use-action'

type Props = Omit<ButtonProps, 'type' | 'loading'> & {
  action: FormAction
  /** Hidden fields of the form. */
  fields: Record<string, string>
  children: ReactNode
  'aria-label'?: string
  /** The key that presses it. */
  'data-key'?: string
}

/** An action that needs nothing but a press. When it is refused, the reason stands beside it. */
export function ActionButton({ action, fields, children, ...button }: Props) {
  const attempt = useAction(action)
  const [state, send, pending] = useActionState(attempt.action, {})
  const problem = state.problem ?? Object.values(state.errors ?? {})[0]
  return (
    <div>
      <form action={send}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button {...button} type="submit" loading={pending}>
          {children}
        </Button>
        {problem && (
          <Text size="sm" c="kapok.8" role="alert" mt={4}>
            {problem}
          </Text>
        )}
      </form>
      {attempt.needsCode && <StepUpForm />}
    </div>
  )
}
