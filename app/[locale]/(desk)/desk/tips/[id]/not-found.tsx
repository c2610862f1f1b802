import { Button, Text } from '@mantine/core'
import { headers } from 'next/headers'
import { DeskFrame } from '@/app/components/staff/frame/desk-frame'
import { href, isLocale, words } from '@/lib/messages/words'

/** A tip of another department, or none: the same page, so that neither can be told from the other. */
export default async function TipNotFound() {
  const asked = (await headers()).get('x-locale')
  const locale = isLocale(asked) ? asked : 'zh-CN'
  const t = words(locale, 'deskTip')
  return (
    <DeskFrame locale={locale} title={t('notFound.title')}>
      <Text my="md">{t('notFound.text')}</Text>
      <Button component="a" href={href(locale, '/desk')} variant="default">
        {t('back')}
      </Button>
    </DeskFrame>
  )
}
