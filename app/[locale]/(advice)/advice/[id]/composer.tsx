'use client'

import { Alert, NativeSelect, Paper, SegmentedControl, Title } from '@mantine/core'
import { type FormEvent, type ReactNode, useCallback, useState } from 'react'
import { askBackResident, replyToConsultation } from '@/app/actions/advice'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { namingCheck } from '@/lib/cases/naming-check'
import { askBackInput, replyInput } from '@/lib/consultations/desk/input'
import type { Template } from '@/lib/consultations/law/templates'
import { type CitableLimit, type CitableStatute, Citations } from './citations'

type Props = {
  consultationId: string
  version: string
  /** False: there is nothing to write, unless somebody was writing when it ended. */
  may: boolean
  mayAsk: boolean
  closed: boolean
  /** The other side: an answer does not name it. */
  names: string[]
  ownPhones: string[]
  templates: Template[]
  statutes: CitableStatute[]
  limits: CitableLimit[]
  /** How the question stands: beside a draft that came too late. */
  theirs: ReactNode
}

/** An answer or a question back. A draft that names somebody is held until the advisor says so. */
export function Composer({ consultationId, version, may, mayAsk, closed, ...offered }: Props) {
  const t = useWords('adviceQuestion')
  const [kind, setKind] = useState<'reply' | 'askBack'>('reply')
  const [start, setStart] = useState({ round: 0, text: '' })
  const [text, setText] = useState('')
  const [cited, setCited] = useState<string[]>([])
  const begin = useCallback((next: string) => {
    setStart(({ round }) => ({ round: round + 1, text: next }))
    setText(next)
  }, [])
  const sent = useCallback(() => {
    begin('')
    setCited([])
  }, [begin])
  const put = (sentence: string) => begin(text ? `${text}\n${sentence}` : sentence)
  const found = namingCheck(text, { names: offered.names, allowed: offered.ownPhones })
  const asks = kind === 'askBack'
  const fields = useFields({ asks, closed, text: start.text, leaks: found.length > 0 })
  if (!may && text === '') return null
  const watch = ({ target }: FormEvent) => {
    if (target instanceof HTMLTextAreaElement && target.name === 'text') setText(target.value)
  }
  return (
    <Paper withBorder p="lg" component="section" id="compose" onInput={watch}>
      <Title order={2} size="h5" mb="xs">
        {t('compose.title')}
      </Title>
      {mayAsk && (
        <SegmentedControl
          mb="sm"
          value={kind}
          onChange={(next) => setKind(next === 'askBack' ? next : 'reply')}
          data={[
            { value: 'reply', label: t('compose.reply') },
            { value: 'askBack', label: t('compose.askBack') },
          ]}
        />
      )}
      {!asks && <Templates templates={offered.templates} onPick={put} />}
      <ActionForm
        key={`${kind} ${start.round}`}
        action={asks ? askBackResident : replyToConsultation}
        schema={asks ? askBackInput : replyInput}
        fields={fields}
        hidden={{ consultationId, version }}
        submit={asks ? t('compose.ask') : t('compose.send')}
        theirs={offered.theirs}
        onDone={sent}
      >
        {found.length > 0 && (
          <Alert color="yellow" role="alert">
            {t('compose.leak', { found: found.map((one) => one.text).join(' ') })}
          </Alert>
        )}
        {!asks && (
          <Citations
            statutes={offered.statutes}
            limits={offered.limits}
            cited={cited}
            onCite={setCited}
            onPut={put}
          />
        )}
      </ActionForm>
    </Paper>
  )
}

type Draft = { asks: boolean; closed: boolean; text: string; leaks: boolean }

function useFields({ asks, closed, text, leaks }: Draft): StaffField[] {
  const t = useWords('adviceQuestion')
  const fields: StaffField[] = [
    {
      kind: 'textarea',
      name: 'text',
      label: t('compose.text'),
      hint: asks ? t('compose.askHint') : t('compose.hint'),
      value: text,
      rows: 5,
    },
  ]
  if (!asks && !closed) fields.push({ kind: 'checkbox', name: 'full', label: t('compose.full') })
  if (leaks) fields.push({ kind: 'checkbox', name: 'sure', label: t('compose.sure') })
  return fields
}

function Templates({
  templates,
  onPick,
}: {
  templates: Template[]
  onPick: (text: string) => void
}) {
  const t = useWords('adviceQuestion')
  return (
    <NativeSelect
      mb="sm"
      label={t('compose.template')}
      value=""
      data={[
        { value: '', label: t('compose.templateNone') },
        ...templates.map(({ title }, at) => ({ value: String(at), label: title })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const chosen = templates[Number(value)]
        if (value !== '' && chosen) onPick(chosen.body)
      }}
    />
  )
}
