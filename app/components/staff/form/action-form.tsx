'use client'

import { Anchor, Text } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { z } from 'zod'
import { useWords } from '@/app/components/staff/frame/desk-words'
import type { FormAction } from '@/lib/http/form-state'
import { BothVersions } from './both-versions'
import type { StaffField } from './staff-field'
import { StaffForm } from './staff-form'
import { StepUpForm } from './step-up-form'
import { useAction } from './use-action'

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
  /** How things stand now: shown beside what was written when somebody else was quicker. */
  theirs?: ReactNode
  onDone?: () => void
  children?: ReactNode
}

/** An action that needs words. What was typed stays when somebody else was quicker, beside what they did. */
export function ActionForm({ action, hint, theirs, onDone, children, ...form }: Props) {
  const t = useWords('deskShell')
  const attempt = useAction(action, onDone)
  const both = theirs !== undefined && attempt.refused === 'conflict'
  const { look } = attempt
  useEffect(() => {
    if (both) look()
  }, [both, look])
  return (
    <BothVersions theirs={both && theirs} onGiveUp={attempt.giveUp}>
      {hint && (
        <Text size="sm" c="gray.7" mb="xs">
          {hint}
        </Text>
      )}
      <StaffForm {...form} action={attempt.action}>
        {children}
        {attempt.refused === 'conflict' && !both && (
          <Text size="sm" role="status">
            {t('conflict.text')}{' '}
            <Anchor component="button" type="button" onClick={look}>
              {t('conflict.reload')}
            </Anchor>
          </Text>
        )}
      </StaffForm>
      {attempt.needsCode && <StepUpForm />}
    </BothVersions>
  )
}
