'use client'

import { useState } from 'react'
import { writePublicAnswer } from '@/app/actions/advice'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { writeAnswerInput } from '@/lib/consultations/desk/input'
import { type CitableStatute, Citations } from './citations'

export type Rewritten = { title: string; question: string; answer: string; citations: string[] }

type Props = {
  consultationId: string
  written?: Rewritten | undefined
  statutes: CitableStatute[]
  onDone: () => void
}

/** An answer for everybody, written anew; nothing of the sealed question is filled in for it. */
export function PublishForm({ consultationId, written, statutes, onDone }: Props) {
  const t = useWords('adviceQuestion')
  const [cited, setCited] = useState(written?.citations ?? [])
  const fields: StaffField[] = [
    { kind: 'text', name: 'title', label: t('publish.title'), value: written?.title },
    {
      kind: 'textarea',
      name: 'question',
      label: t('publish.question'),
      value: written?.question,
      rows: 2,
    },
    {
      kind: 'textarea',
      name: 'answer',
      label: t('publish.answer'),
      value: written?.answer,
      rows: 5,
    },
    { kind: 'checkbox', name: 'sure', label: t('compose.sure') },
  ]
  return (
    <ActionForm
      action={writePublicAnswer}
      schema={writeAnswerInput}
      fields={fields}
      hidden={{ consultationId }}
      hint={t('publish.hint')}
      submit={t('publish.send')}
      onDone={onDone}
    >
      <Citations statutes={statutes} cited={cited} onCite={setCited} />
    </ActionForm>
  )
}
