import 'server-only'
import { Button, Text } from '@mantine/core'
import { href, type Locale, words } from '@/lib/messages/words'
import type { ProblemCode } from '@/lib/platform/problem'
import { DeskFrame } from './desk-frame'

type Props = {
  locale: Locale
  /** `key`, where it differs from the code, names a better sentence in `errors`. */
  problem: { code: ProblemCode; key?: string }
}

/** What a staff page shows instead of itself. It reads nothing from the database. */
export function DeskUnavailable({ locale, problem: { code, key = code } }: Props) {
  const t = words(locale, 'deskShell')
  const errors = words(locale, 'errors')
  const own = key !== code && errors.has(key) ? errors(key, { count: 0 }) : null
  return (
    <DeskFrame locale={locale} title={t(`problems.${code}.title`)}>
      <Text my="md">{own ?? t(`problems.${code}.text`)}</Text>
      <Button component="a" href={href(locale, '/desk')} variant="default">
        {t('problems.back')}
      </Button>
    </DeskFrame>
  )
}
