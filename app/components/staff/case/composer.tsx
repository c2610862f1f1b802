'use client'

import { Alert, NativeSelect, SegmentedControl } from '@mantine/core'
import { type ComponentProps, type ReactNode, useCallback, useState } from 'react'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { type Known, namingCheck } from '@/lib/cases/naming-check'
import type { CaseWords } from './case-words'
import type { useDraft } from './use-draft'

type Template = { title: string; body: string }

type Way = Pick<ComponentProps<typeof ActionForm>, 'action' | 'schema' | 'hidden' | 'submit'> & {
  label: string
  /** Under the text. */
  hint: string
  /** Asked after the text. */
  fields?: StaffField[]
  disabled?: boolean
  templates?: Template[]
  children?: ReactNode
}

type Props = {
  of: CaseWords
  draft: ReturnType<typeof useDraft>
  /** What to write: plain words or a question that waits for an answer. */
  ways: { tell: Way; ask: Way }
  /** Whether there is a choice between the two. */
  choice: boolean
  /** Stands under the choice. */
  note?: ReactNode
  text: Pick<Extract<StaffField, { kind: 'textarea' }>, 'rows' | 'press'>
  /** A template adds to what is written, or takes its place. */
  adds: boolean
  /** What a draft should not name. */
  known: Known
  /** How the case stands: beside a draft that came too late. */
  theirs: ReactNode
  onSent?: () => void
}

/** Words to the resident. A draft that gives somebody away is held until its writer says so. */
export function Composer({ of, draft, ways, known, theirs, onSent, ...look }: Props) {
  const t = useWords(of)
  const [kind, setKind] = useState<keyof typeof ways>('tell')
  const { begin, start } = draft
  const named = namingCheck(draft.text, known)
  const sent = useCallback(() => {
    begin('')
    onSent?.()
  }, [begin, onSent])
  const {
    label: _label,
    hint,
    fields = [],
    disabled: _off,
    templates,
    children,
    ...form
  } = ways[kind]
  return (
    <>
      {look.choice && <Choice ways={ways} kind={kind} onChoose={setKind} />}
      {look.note}
      {templates && (
        <Templates
          of={of}
          templates={templates}
          adds={look.adds}
          onPick={look.adds ? draft.add : begin}
        />
      )}
      <ActionForm
        {...form}
        key={`${kind} ${start.round}`}
        fields={[
          {
            kind: 'textarea',
            name: 'text',
            label: t('compose.text'),
            hint,
            value: start.text,
            ...look.text,
          },
          ...fields,
          ...(named.length > 0
            ? [{ kind: 'checkbox' as const, name: 'sure', label: t('compose.sure') }]
            : []),
        ]}
        theirs={theirs}
        onDone={sent}
      >
        {named.length > 0 && (
          <Alert color="yellow" role="alert">
            {t('compose.leak', { found: named.map((one) => one.text).join(' ') })}
          </Alert>
        )}
        {children}
      </ActionForm>
    </>
  )
}

type ChoiceProps = Pick<Props, 'ways'> & {
  kind: keyof Props['ways']
  onChoose: (kind: keyof Props['ways']) => void
}

function Choice({ ways: { tell, ask }, kind, onChoose }: ChoiceProps) {
  return (
    <SegmentedControl
      mb="sm"
      value={kind}
      onChange={(next) => onChoose(next === 'ask' ? next : 'tell')}
      data={[
        { value: 'tell', label: tell.label },
        { value: 'ask', label: ask.label, disabled: ask.disabled },
      ]}
    />
  )
}

type TemplatesProps = Pick<Props, 'of' | 'adds'> & {
  templates: Template[]
  onPick: (body: string) => void
}

/** Ready sentences. One that takes the draft's place stays chosen; one that adds to it can be added again. */
function Templates({ of, templates, adds, onPick }: TemplatesProps) {
  const t = useWords(of)
  return (
    <NativeSelect
      mb="sm"
      label={t('compose.template')}
      {...(adds ? { value: '' } : { defaultValue: '' })}
      data={[
        { value: '', label: t('compose.templateNone') },
        ...templates.map(({ title }, at) => ({ value: String(at), label: title })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        onPick(value === '' ? '' : (templates[Number(value)]?.body ?? ''))
      }
    />
  )
}
