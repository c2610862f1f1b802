'use client'

import { Button } from '@mantine/core'
import { useWords } from '@/app/components/staff/frame/desk-words'

export function PrintButton() {
  const t = useWords('deskAdvisors')
  return (
    <Button variant="default" onClick={() => window.print()}>
      {t('sheet.print')}
    </Button>
  )
}
