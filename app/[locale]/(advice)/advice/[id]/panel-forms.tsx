'use client'

import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { addPartyOfFirm, askSecondOpinion, handToMediation } from '@/app/actions/advice'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { firmPartyInput, mediationInput, secondOpinionInput } from '@/lib/consultations/desk/input'

type OnConsultation = {
  fields: { consultationId: string; version: string }
  theirs: ReactNode
  onDone: () => void
}

export function MediationForm({ fields: hidden, theirs, onDone }: OnConsultation) {
  const t = useWords('adviceQuestion')
  const fields: StaffField[] = [
    { kind: 'textarea', name: 'text', label: t('mediation.text'), rows: 2 },
    { kind: 'checkbox', name: 'sure', label: t('compose.sure') },
  ]
  return (
    <ActionForm
      action={handToMediation}
      schema={mediationInput}
      fields={fields}
      hidden={hidden}
      hint={t('mediation.hint')}
      submit={t('mediation.send')}
      theirs={theirs}
      onDone={onDone}
    />
  )
}

export function OpinionForm({ consultationId }: { consultationId: string }) {
  const t = useWords('adviceQuestion')
  const fields: StaffField[] = [
    { kind: 'textarea', name: 'text', label: t('opinion.text'), rows: 4 },
    { kind: 'checkbox', name: 'sure', label: t('compose.sure') },
  ]
  return (
    <ActionForm
      action={askSecondOpinion}
      schema={secondOpinionInput}
      fields={fields}
      hidden={{ consultationId }}
      hint={t('opinion.hint')}
      submit={t('opinion.send')}
      done={t('opinion.sent')}
    />
  )
}

export function PartyForm({ parties }: { parties: number }) {
  const t = useWords('adviceQuestion')
  return (
    <>
      <ActionForm
        action={addPartyOfFirm}
        schema={firmPartyInput}
        fields={[{ kind: 'text', name: 'name', label: t('party.name') }]}
        hidden={{}}
        hint={t('party.hint')}
        submit={t('party.save')}
        done={t('party.saved')}
      />
      <Text size="sm" c="gray.7" mt="xs">
        {t('party.count', { n: parties })}
      </Text>
    </>
  )
}
