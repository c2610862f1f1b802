'use client'

import { addTipNote } from '@/app/actions/tip-desk'
import { ActionForm } from '@/app/components/staff/form/action-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { addNoteInput } from '@/lib/tips/desk/input'

export function NoteForm({ tipId }: { tipId: string }) {
  const t = useWords('deskTip')
  return (
    <ActionForm
      action={addTipNote}
      schema={addNoteInput}
      fields={[{ kind: 'textarea', name: 'text', label: t('notes.add'), rows: 2 }]}
      hidden={{ tipId }}
      submit={t('notes.save')}
      variant="default"
    />
  )
}
