import type { ComponentProps } from 'react'
import { StepPage } from '@/app/components/public/case/step-page'
import { words } from '@/lib/messages/words'

/** The steps that are counted; the page about tips is not one of them. */
const steps = ['topic', 'question', 'reply', 'check'] as const

type Props = Omit<ComponentProps<typeof StepPage<(typeof steps)[number]>>, 'steps'>

/** One step of a question; who answers stands above it. */
export function AskPage({ intro, ...form }: Props) {
  return (
    <StepPage
      {...form}
      steps={steps}
      intro={
        <>
          <p>
            <small>{words(form.locale, 'consult')('lawyer')}</small>
          </p>
          {intro}
        </>
      }
    />
  )
}
