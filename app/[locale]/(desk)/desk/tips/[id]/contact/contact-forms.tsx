'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import { requestTipContact, revealTipContact } from '@/app/actions/tip-desk'
import style from '@/app/components/staff/case/case.module.css'
import { ActionForm } from '@/app/components/staff/form/action-form'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { requestContactInput, revealInput } from '@/lib/tips/desk/input'

export function RequestForm({ tipId }: { tipId: string }) {
  const t = useWords('deskTip')
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {t('contact.request')}
      </Button>
    )
  }
  return (
    <ActionForm
      action={requestTipContact}
      schema={requestContactInput}
      fields={[{ kind: 'textarea', name: 'reason', label: t('contact.reason'), rows: 2 }]}
      hidden={{ tipId }}
      submit={t('contact.request')}
    />
  )
}

/** Shown by the answer alone, and by no page afterwards: so the page is not renewed either. */
export function Reveal({ approvalId }: { approvalId: string }) {
  const t = useWords('deskTip')
  return (
    <StaffForm
      action={revealTipContact}
      schema={revealInput}
      fields={[]}
      hidden={{ approvalId }}
      submit={t('contact.reveal')}
      done={({ contact }) => (
        <>
          <bdi className={style.words}>{contact || t('contact.none')}</bdi>
          <br />
          {contact && t('contact.shown')}
        </>
      )}
    />
  )
}
