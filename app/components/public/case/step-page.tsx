import type { ComponentProps, ReactNode } from 'react'
import { FormPage } from '@/app/components/public/form/form-page'
import { StepHeader } from '@/app/components/public/frame/step-header'
import { words } from '@/lib/messages/words'

type Props<S extends string> = Omit<ComponentProps<typeof FormPage>, 'before'> & {
  step: S
  /** All that are counted, in their order. */
  steps: readonly S[]
  /** Stands between the step's number and the form. */
  intro?: ReactNode
}

/** One question: emergency numbers, 「第 3 步，共 8 步」, its form. */
export function StepPage<S extends string>({ step, steps, intro, ...form }: Props<S>) {
  const number = steps.indexOf(step) + 1
  return (
    <FormPage
      {...form}
      title={words(form.locale, 'common')('titleStep', { step: number })}
      before={
        <>
          <StepHeader locale={form.locale} step={number} total={steps.length} />
          {intro}
        </>
      }
    />
  )
}
