'use client'

import { Alert, NativeSelect, SegmentedControl, Text, Title } from '@mantine/core'
import { type FormEvent, type ReactNode, useCallback, useState } from 'react'
import { askResident, sendTipMessage } from '@/app/actions/tip-desk'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { namingCheck } from '@/lib/cases/naming-check'
import { askInput, sendMessageInput } from '@/lib/tips/desk/input'
import { namesIn } from '@/lib/tips/sealed-content'

type Props = {
  tipId: string
  version: string
  /** False: there is nothing to write, unless somebody was writing when it ended. */
  may: boolean
  mayAsk: boolean
  /** What the resident knew of the accused, and the tip's places: a message names none of them. */
  names: { field: string; value: string }[]
  places: string[]
  /** How the tip stands: beside a draft that came too late. */
  theirs: ReactNode
}

const templates = ['received', 'more', 'safe', 'stop', 'done'] as const
type Template = (typeof templates)[number]

/** A message or a question to the resident. A draft that names somebody or some place is held until the officer says so. */
export function Composer({ tipId, version, may, mayAsk, names, places, theirs }: Props) {
  const t = useWords('deskTip')
  const [kind, setKind] = useState<'message' | 'question'>('message')
  const [start, setStart] = useState({ round: 0, text: '' })
  const [text, setText] = useState('')
  const begin = useCallback((next: string) => {
    setStart(({ round }) => ({ round: round + 1, text: next }))
    setText(next)
  }, [])
  const sent = useCallback(() => begin(''), [begin])
  const found = namingCheck(text, { names: namesIn(names), places })
  const asks = kind === 'question'
  const fields: StaffField[] = [
    {
      kind: 'textarea',
      name: 'text',
      press: 'm',
      label: t('compose.text'),
      hint: asks ? t('compose.questionHint') : t('compose.receipt'),
      value: start.text,
      rows: 3,
    },
    ...(asks ? [choicesField(t('compose.choices'), t('compose.choicesHint'))] : []),
    ...(found.length > 0
      ? [{ kind: 'checkbox' as const, name: 'sure', label: t('compose.sure') }]
      : []),
  ]
  if (!may && text === '') return null
  const watch = ({ target }: FormEvent) => {
    if (target instanceof HTMLTextAreaElement && target.name === 'text') setText(target.value)
  }
  return (
    <div onInput={watch}>
      <Title order={3} size="h6" mt="lg" mb="xs">
        {t('compose.title')}
      </Title>
      <SegmentedControl
        size="sm"
        mb="sm"
        value={kind}
        onChange={(next) => setKind(next === 'question' ? next : 'message')}
        data={[
          { value: 'message', label: t('compose.message') },
          { value: 'question', label: t('compose.question'), disabled: !mayAsk },
        ]}
      />
      {!mayAsk && (
        <Text size="sm" c="gray.7">
          {t('compose.acceptFirst')}
        </Text>
      )}
      {!asks && <Templates onPick={begin} />}
      <ActionForm
        key={`${kind} ${start.round}`}
        action={asks ? askResident : sendTipMessage}
        schema={asks ? askInput : sendMessageInput}
        fields={fields}
        hidden={asks ? { tipId, version } : { tipId }}
        submit={asks ? t('compose.ask') : t('compose.send')}
        theirs={theirs}
        onDone={sent}
      >
        {found.length > 0 && (
          <Alert color="yellow" role="alert">
            {t('compose.leak', { found: found.map((leak) => leak.text).join(' ') })}
          </Alert>
        )}
      </ActionForm>
    </div>
  )
}

function Templates({ onPick }: { onPick: (text: string) => void }) {
  const t = useWords('deskTip')
  return (
    <NativeSelect
      mb="sm"
      label={t('compose.template')}
      defaultValue=""
      data={[
        { value: '', label: t('compose.templateNone') },
        ...templates.map((name) => ({ value: name, label: t(`compose.templateName.${name}`) })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        onPick(value === '' ? '' : t(`compose.templates.${value as Template}`))
      }
    />
  )
}

const choicesField = (label: string, hint: string): StaffField => ({
  kind: 'textarea',
  name: 'choices',
  label,
  hint,
  rows: 2,
})
