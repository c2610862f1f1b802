import type { ComponentProps } from 'react'
import { StepPage } from '@/app/components/public/case/step-page'
import { type Step, steps } from '@/lib/tips/report/questions'

type Props = Omit<ComponentProps<typeof StepPage<Step>>, 'steps'>

/** One question of a report. */
export function ReportPage(props: Props) {
  return <StepPage {...props} steps={steps} />
}

/** The options of a question from its answers and the sentence for each. */
export function choices<V extends string>(values: readonly V[], label: (value: V) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}
