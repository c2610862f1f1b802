'use client'

import { Text } from '@mantine/core'
import { stepUp } from '@/app/[locale]/(desk)/desk/me/actions'
import { stepUpInput } from '@/lib/access/schema'
import { useWords } from './desk-words'
import { StaffForm } from './staff-form'
import { useDeed } from './use-deed'

/** Before a deed that takes two people: a code of the authenticator once more, good for five minutes. */
export function StepUp() {
  const t = useWords('deskQueue')
  const { action } = useDeed(stepUp)
  return (
    <>
      <Text size="sm" mb="xs">
        {t('stepUp.hint')}
      </Text>
      <StaffForm
        inline
        action={action}
        schema={stepUpInput}
        fields={[
          {
            kind: 'text',
            name: 'code',
            label: t('stepUp.code'),
            input: 'numeric',
            fill: 'one-time-code',
            code: true,
          },
        ]}
        submit={t('stepUp.confirm')}
      />
    </>
  )
}
