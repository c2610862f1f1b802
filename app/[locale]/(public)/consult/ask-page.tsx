import type { ComponentProps, ReactNode } from 'react'
import { FormPage } from '@/app/components/public/form/form-page'
import { StepHeader } from '@/app/components/public/frame/step-header'
import { words } from '@/lib/messages/words'

/** The steps that are counted; the page about tips is not one of them. */
const steps = ['topic', 'question', 'reply', 'check'] as const

type Props = Omit<ComponentProps<typeof FormPage>, 'before'> & {
  step: (typeof steps)[number]
  /** Stands between the step's number and the form. */
  intro?: ReactNode
}

/** One step of a question: emergency numbers, 「第 2 步，共 4 步」, who answers, its form. */
export function AskPage({ step, intro, ...form }: Props) {
  const number = steps.indexOf(step) + 1
  const title = words(form.locale, 'common')('titleStep', { step: number })
  return (
    <FormPage
      {...form}
      title={title}
      before={
        <>
          <StepHeader locale={form.locale} step={number} total={steps.length} />
          <p>
            <small>{words(form.locale, 'consult')('lawyer')}</small>
          </p>
          {intro}
        </>
      }
    />
  )
}
