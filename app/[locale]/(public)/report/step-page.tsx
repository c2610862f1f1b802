import type { ReactNode } from 'react'
import { Form, type FormProps } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { StepHeader } from '@/app/components/public/frame/step-header'
import { words } from '@/lib/messages/words'
import { type Step, steps } from '@/lib/tips/report/steps'

type Props = FormProps & {
  step: Step
  back: string
  /** Stands between the step's number and the form. */
  intro?: ReactNode
  /** Stands after the form. */
  after?: ReactNode
}

/** One question: emergency numbers, 「第 3 步，共 8 步」, its form. */
export function StepPage({ step, back, intro, after, ...form }: Props) {
  const number = steps.indexOf(step) + 1
  const title = words(form.locale, 'common')('titleStep', { step: number })
  return (
    <Shell locale={form.locale} back={back} title={false}>
      <StepHeader locale={form.locale} step={number} total={steps.length} />
      {intro}
      <Form {...form} title={title} />
      {after}
    </Shell>
  )
}

/** The options of a question from its answers and the sentence for each. */
export function choices<V extends string>(values: readonly V[], label: (value: V) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}
