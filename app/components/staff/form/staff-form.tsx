'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Alert, Button, Group, Stack } from '@mantine/core'
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from 'react'
import { type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { formFields } from '@/lib/http/form-fields'
import type { FormAction, FormState } from '@/lib/http/form-state'
import { errorSentence } from '@/lib/messages/error-sentence'
import type { StaffField } from './staff-field'
import { StaffFieldView } from './staff-field-view'

type Props = {
  action: FormAction
  /** The schema the action itself parses with: checked here first, so that most mistakes need no way to the server. */
  schema: z.ZodObject
  fields: StaffField[]
  submit: string
  hidden?: Record<string, string>
  /** Shown when the action says ok without leading elsewhere. */
  done?: string | ((shown: Record<string, string>) => ReactNode)
  /** Takes the form's place once the action gave something to show. */
  instead?: (shown: Record<string, string>) => ReactNode
  colour?: string
  variant?: 'filled' | 'default' | 'light'
  inline?: boolean
  children?: ReactNode
}

/** The one form of staff pages: react-hook-form over the action's own schema, then the same FormData a plain form would send. */
export function StaffForm({ action, schema, fields, hidden = {}, done, children, ...look }: Props) {
  const [state, send, pending] = useActionState(action, {} as FormState)
  const element = useRef<HTMLFormElement>(null)
  const { register, handleSubmit, formState, clearErrors } = useForm<FieldValues>({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    resolver: (_values, context, options) =>
      zodResolver(schema)(written(element.current, schema), context, options),
  })
  useEffect(() => {
    if (state.ok) element.current?.reset()
  }, [state])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    return handleSubmit(() => startTransition(() => send(form)))(event)
  }
  const t = useWords('errors')
  const errorOf = (name: string) => {
    const local = formState.errors[name]?.message
    return typeof local === 'string' ? errorSentence(t, local) : state.errors?.[name]
  }
  if (state.shown && look.instead) return look.instead(state.shown)
  const Fields = look.inline ? Group : Stack
  return (
    <form ref={element} action={send} onSubmit={submit} noValidate>
      <Outcome state={state} done={done} fields={fields} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Fields gap="md" align={look.inline ? 'flex-end' : undefined}>
        {fields.map((field) => (
          <StaffFieldView
            key={field.name}
            field={field}
            error={errorOf(field.name)}
            typed={state.typed?.[field.name]?.[0]}
            bind={register(field.name, { onChange: () => clearErrors(field.name) })}
          />
        ))}
        {children}
        <Group>
          <Button type="submit" loading={pending} color={look.colour} variant={look.variant}>
            {look.submit}
          </Button>
        </Group>
      </Fields>
    </form>
  )
}

function Outcome({ state, done, fields }: { state: FormState } & Pick<Props, 'done' | 'fields'>) {
  const t = useWords('deskShell')
  if (state.ok && done) {
    const words = typeof done === 'function' ? done(state.shown ?? {}) : done
    return (
      <Alert color="teal" role="status" mb="md">
        {words}
      </Alert>
    )
  }
  const shown = new Set(fields.map(({ name }) => name))
  const elsewhere = Object.entries(state.errors ?? {}).find(([name]) => !shown.has(name))
  const problem = state.problem ?? elsewhere?.[1]
  if (!problem && !state.errors) return null
  return (
    <Alert color="kapok" role="alert" mb="md">
      {problem ?? t('mistakes')}
    </Alert>
  )
}

function written(form: HTMLFormElement | null, schema: z.ZodObject): FieldValues {
  return form ? formFields(new FormData(form), schema) : {}
}
