'use client'

import { giveSecondOpinion } from '@/app/actions/advice'
import { ActionForm } from '@/app/components/staff/form/action-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { answerOpinionInput } from '@/lib/consultations/desk/input'

export function OpinionAnswer({ opinionId }: { opinionId: string }) {
  const t = useWords('advice')
  return (
    <ActionForm
      action={giveSecondOpinion}
      schema={answerOpinionInput}
      fields={[{ kind: 'textarea', name: 'text', label: t('peers.answer'), rows: 3 }]}
      hidden={{ opinionId }}
      submit={t('peers.send')}
      done={t('peers.sent')}
    />
  )
}
