import type { ComponentProps, ReactNode } from 'react'
import { FormPage } from '@/app/components/public/form/form-page'
import { StepHeader } from '@/app/components/public/frame/step-header'
import { type Locale, words } from '@/lib/messages/words'
import { type Step, steps } from '@/lib/tips/report/questions'

type Props = Omit<ComponentProps<typeof FormPage>, 'before'> & {
  step: Step
  /** Stands between the step's number and the form. */
  intro?: ReactNode
}

/** One question: emergency numbers, 「第 3 步，共 8 步」, its form. */
export function StepPage({ step, intro, ...form }: Props) {
  const number = steps.indexOf(step) + 1
  const title = words(form.locale, 'common')('titleStep', { step: number })
  return (
    <FormPage
      {...form}
      title={title}
      before={
        <>
          <StepHeader locale={form.locale} step={number} total={steps.length} />
          {intro}
        </>
      }
    />
  )
}

/** The options of a question from its answers and the sentence for each. */
export function choices<V extends string>(values: readonly V[], label: (value: V) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}

/** What the reference data says, in the reader's language. */
export function said(locale: Locale, words: { zh: string; en: string }) {
  return locale === 'en' ? words.en : words.zh
}
