'use client'

import { Alert } from '@mantine/core'
import { type ComponentProps, type FormEvent, useState } from 'react'
import { handToLegalAid } from '@/app/actions/advice'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { legalAidInput } from '@/lib/consultations/desk/input'
import {
  type AidFacts,
  aidMatters,
  checkLegalAid,
  exemptions,
} from '@/lib/consultations/law/legal-aid'
import { isOneOf } from '@/lib/platform/one-of'
import type { MediationForm } from './panel-forms'

type Props = ComponentProps<typeof MediationForm>

const nothing: AidFacts = { matter: 'none', exemption: 'none' }

/** The check of articles 31, 32 and 42 as the advisor chooses, and the hand-off. */
export function LegalAidForm({ fields: hidden, theirs, onDone }: Props) {
  const t = useWords('adviceQuestion')
  const [facts, setFacts] = useState(nothing)
  const watch = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLSelectElement)) return
    const { name, value } = target
    if (name === 'matter') {
      setFacts({ ...facts, matter: isOneOf(aidMatters, value) ? value : 'none' })
    }
    if (name === 'exemption') {
      setFacts({ ...facts, exemption: isOneOf(exemptions, value) ? value : 'none' })
    }
  }
  return (
    <div onChange={watch}>
      <ActionForm
        action={handToLegalAid}
        schema={legalAidInput}
        fields={useFields()}
        hidden={hidden}
        submit={t('aid.send')}
        theirs={theirs}
        onDone={onDone}
      >
        <Outcome facts={facts} />
      </ActionForm>
    </div>
  )
}

function Outcome({ facts }: { facts: AidFacts }) {
  const t = useWords('adviceQuestion')
  const check = checkLegalAid(facts)
  const because = t('aid.because', { articles: check.because.join('、') })
  return (
    <Alert color={check.eligible ? 'teal' : 'yellow'} role="status">
      {check.eligible ? t(`aid.eligible.${check.means}`) : t('aid.not')} {because}
    </Alert>
  )
}

function useFields(): StaffField[] {
  const t = useWords('adviceQuestion')
  const none = { value: 'none', label: t('aid.none') }
  const matters = aidMatters.map((value) => ({ value, label: t(`aid.matters.${value}`) }))
  const exempt = exemptions.map((value) => ({ value, label: t(`aid.exemptions.${value}`) }))
  return [
    {
      kind: 'select',
      name: 'matter',
      label: t('aid.matter'),
      options: [none, ...matters],
    },
    {
      kind: 'select',
      name: 'exemption',
      label: t('aid.exemption'),
      options: [none, ...exempt],
    },
    { kind: 'textarea', name: 'text', label: t('aid.text'), rows: 2 },
    { kind: 'checkbox', name: 'sure', label: t('compose.sure') },
  ]
}
