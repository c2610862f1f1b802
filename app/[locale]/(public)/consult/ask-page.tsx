import type { ReactNode } from 'react'
import { Form, type FormProps } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { StepHeader } from '@/app/components/public/frame/step-header'
import { words } from '@/lib/messages/words'

/** The steps that are counted; the page about tips is not one of them. */
const steps = ['topic', 'question', 'reply', 'check'] as const

type Props = FormProps & {
  step: (typeof steps)[number]
  back: string
  /** Stands between the step's number and the form. */
  intro?: ReactNode
  /** Stands after the form. */
  after?: ReactNode
}

/** One step of a question: emergency numbers, 「第 2 步，共 4 步」, who answers, its form. */
export function AskPage({ step, back, intro, after, ...form }: Props) {
  const number = steps.indexOf(step) + 1
  const title = words(form.locale, 'common')('titleStep', { step: number })
  return (
    <Shell locale={form.locale} back={back} title={false}>
      <StepHeader locale={form.locale} step={number} total={steps.length} />
      <p>
        <small>{words(form.locale, 'consult')('lawyer')}</small>
      </p>
      {intro}
      <Form {...form} title={title} />
      {after}
    </Shell>
  )
}
