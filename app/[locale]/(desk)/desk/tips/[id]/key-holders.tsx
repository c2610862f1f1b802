import { Alert, Text } from '@mantine/core'
import { Card } from '@/app/components/staff/card'
import { kindName } from '@/app/components/staff/case/because'
import { departmentKinds } from '@/lib/departments/schema'
import { words } from '@/lib/messages/words'
import { named, type TipViewProps } from './names'
import style from './tip.module.css'

/** Who can open it, and who must not. */
export function KeyHolders({ locale, tip, area }: TipViewProps) {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const kindOf = (kind: string) => {
    const known = departmentKinds.find((one) => one === kind)
    return known ? kindName(locale, known) : t('keys.everyone')
  }
  return (
    <Card title={t('keys.title')}>
      <ul className={style.plain}>
        {tip.recipients.map(({ departmentId, part, name }) => (
          <li key={departmentId}>
            {named(locale, name)} <small>{facts(`part.${part}`)}</small>
            {departmentId === tip.departmentId && (
              <span className={style.chip}>{t('keys.you')}</span>
            )}
          </li>
        ))}
      </ul>
      {tip.exclusions.length > 0 && (
        <Alert color="kapok" mt="sm" title={t('keys.excluded')}>
          <ul className={style.plain}>
            {tip.exclusions.map(({ kind, areaCode, level, origin }) => (
              <li key={`${kind} ${areaCode} ${level}`}>
                {t('keys.exclusion', {
                  area: area(areaCode),
                  kind: kindOf(kind),
                  level: facts(`level.${level}`),
                })}{' '}
                <small>{t(`keys.origin.${origin}`)}</small>
              </li>
            ))}
          </ul>
          <Text size="sm">{t('keys.excludedHint')}</Text>
        </Alert>
      )}
    </Card>
  )
}
