import { Alert } from '@mantine/core'
import { type Locale, words } from '@/lib/messages/words'
import type { CaseWords } from './case-words'

/** A sealed record is not what it should be: nothing of the case is shown. */
export function Broken({ locale, of }: { locale: Locale; of: CaseWords }) {
  const t = words(locale, of)
  return (
    <Alert color="red.9" variant="filled" title={t('broken.title')} role="alert" p="xl">
      {t('broken.text')}
    </Alert>
  )
}
