import { type Locale, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'

/** How soon a lawyer answers, as this deployment has it. */
export function Promised({ locale }: { locale: Locale }) {
  return <p>{words(locale, 'consult')('promise', env().adviceHours)}</p>
}
