import { Alert } from '@mantine/core'
import { admitColleague } from '@/app/actions/advice'
import { ActionButton } from '@/app/components/staff/form/action-button'
import type { PoolApplicant } from '@/lib/advisors/pool/pool'
import { type Locale, words } from '@/lib/messages/words'
import style from './peers.module.css'

type Props = {
  locale: Locale
  waiting: PoolApplicant[]
  area: (code: string) => string
}

/** Newcomers whom only somebody with the pool's key can let in. */
export function Waiting({ locale, waiting, area }: Props) {
  const t = words(locale, 'advice')
  return (
    <Alert color="yellow" title={t('peers.waiting')} mb="md">
      <ul className={style.list}>
        {waiting.map(({ staffId, areaCode, name, firm }) => (
          <li key={`${staffId} ${areaCode}`} className={style.row}>
            {t('peers.waitingLine', { name, firm, area: area(areaCode) })}
            <ActionButton
              action={admitColleague}
              fields={{ staffId, areaCode }}
              size="compact-md"
              aria-label={`${t('peers.letIn')}：${name}`}
            >
              {t('peers.letIn')}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
