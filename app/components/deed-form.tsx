'use client'

import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { FormAction } from '@/lib/access/form-state'
import { useWords } from './desk-words'
import type { StaffField } from './staff-field'
import { StaffForm } from './staff-form'
import { StepUpForm } from './step-up-form'
import { useDeed } from './use-deed'

type Props = {
  action: FormAction
  schema: z.ZodObject
  fields: StaffField[]
  submit: string
  hidden: Record<string, string>
  hint?: string
  /** Said once it is done. */
  done?: string
  variant?: 'filled' | 'default' | 'light'
  onDone?: () => void
  children?: ReactNode
}

/** A deed that needs words. What was typed stays when somebody else was quicker, with a way to see how things stand. */
export function DeedForm({ action, hint, onDone, children, ...form }: Props) {
  const t = useWords('deskShell')
  const deed = useDeed(action, onDone)
  return (
    <>
      {hint && (
        <Text size="sm" c="gray.7" mb="xs">
          {hint}
        </Text>
      )}
      <StaffForm {...form} action={deed.action}>
        {children}
        {deed.refused && (
          <Text size="sm" role="status">
            {t('conflict.text')}{' '}
            <Anchor component="button" type="button" onClick={deed.look}>
              {t('conflict.reload')}
            </Anchor>
          </Text>
        )}
      </StaffForm>
      {deed.needsCode && <StepUpForm />}
    </>
  )
}
