'use client'

import { Button, Group, Text } from '@mantine/core'
import { makeSheet } from '@/app/actions/account'
import { passwordField } from '@/app/components/staff/form/password-fields'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { newSheetInput } from '@/lib/identity/schema'
import { ConfirmSheet } from '../forms'

export function SheetForm() {
  const t = useWords('access')
  return (
    <StaffForm
      action={makeSheet}
      schema={newSheetInput}
      submit={t('sheet.make')}
      fields={[passwordField(t)]}
      instead={({ sheet = '' }) => <Sheet code={sheet} />}
    />
  )
}

/** The only time the code is on a screen; on paper nothing else is printed with it. */
function Sheet({ code }: { code: string }) {
  const t = useWords('access')
  return (
    <>
      <Text fw={600}>{t('sheet.line')}</Text>
      <Text className="desk-code" fz={28} my="md">
        {code}
      </Text>
      <Text mb="md">{t('sheet.keep')}</Text>
      <Group className="no-print" align="flex-end">
        <Button variant="default" onClick={() => window.print()}>
          {t('sheet.print')}
        </Button>
        <ConfirmSheet />
      </Group>
      <Text size="sm" c="gray.7" mt="sm" className="no-print">
        {t('sheet.shown')}
      </Text>
    </>
  )
}
