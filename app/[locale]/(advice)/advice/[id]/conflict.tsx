import { Alert, Text } from '@mantine/core'
import { handToSubstitute } from '@/app/actions/advice'
import { ActionButton } from '@/app/components/staff/form/action-button'
import { words } from '@/lib/messages/words'
import type { ConsultationView } from './view'

/** What the check by firm and party says; one press hands a conflict on. */
export function Conflict({ locale, question }: ConsultationView) {
  const t = words(locale, 'adviceQuestion')
  const { id, version, conflict, withheld, content, may } = question
  if (!conflict) {
    return (
      <Text size="sm" c="gray.7">
        {content?.otherSide ? t('conflict.none') : t('conflict.unchecked')}
      </Text>
    )
  }
  return (
    <Alert color="kapok" title={t('conflict.title')} role="alert">
      <Text mb="sm">{withheld ? t('conflict.withheld') : t('conflict.late')}</Text>
      {may.handOver && (
        <>
          <ActionButton
            action={handToSubstitute}
            fields={{ consultationId: id, version: String(version) }}
          >
            {t('conflict.hand')}
          </ActionButton>
          <Text size="sm" mt={4}>
            {t('conflict.handHint')}
          </Text>
        </>
      )}
    </Alert>
  )
}
