'use client'

import type { ComponentProps, ReactNode } from 'react'
import {
  assignTip,
  closeTip,
  handOverTip,
  recuseFromTip,
  reopenTip,
  returnTip,
} from '@/app/actions/tip-desk'
import type { Choice } from '@/app/components/shared/field'
import { Panels } from '@/app/components/staff/case/panels'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import * as inputs from '@/lib/tips/desk/input'
import { outcomes } from '@/lib/tips/schema'

export type Panel = 'close' | 'reopen' | 'handOver' | 'return' | 'assign' | 'recuse'

const panelKeys: Partial<Record<Panel, string>> = { close: 'c', handOver: 'r' }

type Props = {
  panels: Panel[]
  tipId: string
  version: string
  colleagues: Choice[]
  recipients: Choice[]
  /** How the tip stands: beside a form that came too late. */
  theirs: ReactNode
  /** Buttons that need no form. */
  children: ReactNode
}

/** Actions on a tip that need words. */
export function TipPanels({ panels, tipId, version, theirs, children, ...choices }: Props) {
  const t = useWords('deskTip')
  const forms = useForms(choices)
  return (
    <Panels
      size="compact-sm"
      panels={panels.map((name) => ({
        name,
        label: t(`next.${name}`),
        press: panelKeys[name],
        variant: name === 'close' ? 'light' : 'default',
      }))}
      body={(panel, close) => (
        <ActionForm
          {...forms[panel]}
          hidden={panel === 'recuse' ? { tipId } : { tipId, version }}
          theirs={theirs}
          onDone={close}
        />
      )}
    >
      {children}
    </Panels>
  )
}

type Form = Omit<ComponentProps<typeof ActionForm>, 'hidden'>

function useForms({ colleagues, recipients }: Pick<Props, 'colleagues' | 'recipients'>) {
  const t = useWords('deskTip')
  const facts = useWords('deskFacts')
  const text = (name: string, label: string, rows = 2) => {
    return { kind: 'textarea' as const, name, label, rows }
  }
  const select = (name: string, label: string, options: Choice[]): StaffField => {
    return { kind: 'select', name, label, options, empty: t('form.choose') }
  }
  const results = outcomes.map((value) => ({ value, label: facts(`outcome.${value}`) }))
  const reason = text('reason', t('form.reason'))
  const forms: Record<Panel, Form> = {
    close: {
      ...{ action: closeTip, schema: inputs.closeInput, submit: t('form.close') },
      fields: [
        select('outcome', t('form.outcome'), results),
        { ...text('text', t('form.closeText'), 3), hint: t('form.closeHint') },
        { kind: 'checkbox', name: 'sure', label: t('compose.sure') },
      ],
    },
    reopen: {
      ...{ action: reopenTip, schema: inputs.reopenInput, submit: t('form.reopen') },
      fields: [reason],
    },
    handOver: {
      ...{ action: handOverTip, schema: inputs.handOverInput, submit: t('form.handOver') },
      fields: [
        {
          ...select('departmentId', t('form.department'), recipients),
          hint: t('form.departmentHint'),
        },
        reason,
      ],
    },
    return: {
      ...{ action: returnTip, schema: inputs.returnInput, submit: t('form.return') },
      ...{ hint: t('form.returnHint'), fields: [reason] },
    },
    assign: {
      ...{ action: assignTip, schema: inputs.assignInput, submit: t('form.assign') },
      fields: [select('staffId', t('form.officer'), colleagues)],
    },
    recuse: {
      ...{ action: recuseFromTip, schema: inputs.recuseInput, submit: t('form.aside') },
      ...{ hint: t('form.asideHint'), fields: [] },
    },
  }
  return forms
}
