'use client'

import type { ReactNode } from 'react'
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
export function TipPanels({ panels, tipId, version, children, ...rest }: Props) {
  const t = useWords('deskTip')
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
        <PanelForm
          panel={panel}
          hidden={panel === 'recuse' ? { tipId } : { tipId, version }}
          onDone={close}
          {...rest}
        />
      )}
    >
      {children}
    </Panels>
  )
}

const actions = {
  close: { action: closeTip, schema: inputs.closeInput },
  reopen: { action: reopenTip, schema: inputs.reopenInput },
  handOver: { action: handOverTip, schema: inputs.handOverInput },
  return: { action: returnTip, schema: inputs.returnInput },
  assign: { action: assignTip, schema: inputs.assignInput },
  recuse: { action: recuseFromTip, schema: inputs.recuseInput },
}

const submits = {
  close: 'form.close',
  reopen: 'form.reopen',
  handOver: 'form.handOver',
  return: 'form.return',
  assign: 'form.assign',
  recuse: 'form.aside',
} as const

const hints = { return: 'form.returnHint', recuse: 'form.asideHint' } as const

type FormProps = Pick<Props, 'colleagues' | 'recipients' | 'theirs'> & {
  panel: Panel
  hidden: Record<string, string>
  onDone: () => void
}

function PanelForm({ panel, hidden, theirs, onDone, ...choices }: FormProps) {
  const t = useWords('deskTip')
  const fields = useFields(choices)[panel]
  const hint = panel in hints ? t(hints[panel as keyof typeof hints]) : undefined
  return (
    <ActionForm
      {...actions[panel]}
      fields={fields}
      hidden={hidden}
      hint={hint}
      theirs={theirs}
      submit={t(submits[panel])}
      onDone={onDone}
    />
  )
}

function useFields({ colleagues, recipients }: Pick<Props, 'colleagues' | 'recipients'>) {
  const t = useWords('deskTip')
  const facts = useWords('deskFacts')
  const reason: StaffField = { kind: 'textarea', name: 'reason', label: t('form.reason'), rows: 2 }
  const select = (name: string, label: string, options: Choice[], hint?: string): StaffField => ({
    kind: 'select',
    name,
    label,
    options,
    hint,
    empty: t('form.choose'),
  })
  const results = outcomes.map((value) => ({ value, label: facts(`outcome.${value}`) }))
  const fields: Record<Panel, StaffField[]> = {
    close: [
      select('outcome', t('form.outcome'), results),
      {
        kind: 'textarea',
        name: 'text',
        label: t('form.closeText'),
        hint: t('form.closeHint'),
        rows: 3,
      },
      { kind: 'checkbox', name: 'sure', label: t('compose.sure') },
    ],
    reopen: [reason],
    handOver: [
      select('departmentId', t('form.department'), recipients, t('form.departmentHint')),
      reason,
    ],
    return: [reason],
    assign: [select('staffId', t('form.officer'), colleagues)],
    recuse: [],
  }
  return fields
}
