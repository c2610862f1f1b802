import { Alert } from '@mantine/core'
import { type Locale, words } from '@/lib/messages/words'

/** A sealed record is not what it should be: nothing of the tip is shown. */
export function Broken({ locale }: { locale: Locale }) {
  const t = words(locale, 'deskTip')
  return (
    <Alert color="red.9" variant="filled" title={t('broken.title')} role="alert" p="xl">
      {t('broken.text')}
    </Alert>
  )
}
