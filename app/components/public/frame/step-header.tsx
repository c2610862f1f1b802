'use client'

import { type Locale, words } from '@/lib/messages/words'
import { DangerBar } from './danger-bar'

type Props = { locale: Locale; step?: number; total?: number; danger?: boolean }

/** What stands above a question: the emergency numbers and 「第 3 步，共 9 步」. */
export function StepHeader({ locale, step, total, danger = true }: Props) {
  return (
    <>
      {danger && <DangerBar locale={locale} />}
      {step && total ? (
        <p className="step">{words(locale, 'common')('step', { step, total })}</p>
      ) : null}
    </>
  )
}
