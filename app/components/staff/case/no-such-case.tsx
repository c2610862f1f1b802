import { Button, Text } from '@mantine/core'
import { DeskFrame } from '@/app/components/staff/frame/desk-frame'
import { requestLocale } from '@/app/server/action'
import { href, words } from '@/lib/messages/words'
import type { CaseWords } from './case-words'

/** A case of somebody else, or none: the same page, so that neither can be told from the other. */
export async function NoSuchCase({ of, list }: { of: CaseWords; list: string }) {
  const locale = await requestLocale()
  const t = words(locale, of)
  return (
    <DeskFrame locale={locale} title={t('notFound.title')}>
      <Text my="md">{t('notFound.text')}</Text>
      <Button component="a" href={href(locale, list)} variant="default">
        {t('back')}
      </Button>
    </DeskFrame>
  )
}
