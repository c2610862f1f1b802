import { Button, Text } from '@mantine/core'
import { DeskFrame } from '@/app/components/staff/frame/desk-frame'
import { requestLocale } from '@/app/server/action'
import { href, words } from '@/lib/messages/words'

/** A question of another advisor, or none: the same page, so that neither can be told from the other. */
export default async function QuestionNotFound() {
  const locale = await requestLocale()
  const t = words(locale, 'adviceQuestion')
  return (
    <DeskFrame locale={locale} title={t('notFound.title')}>
      <Text my="md">{t('notFound.text')}</Text>
      <Button component="a" href={href(locale, '/advice')} variant="default">
        {t('back')}
      </Button>
    </DeskFrame>
  )
}
