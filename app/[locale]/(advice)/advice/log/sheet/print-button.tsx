'use client'

import { Button } from '@mantine/core'
import { useWords } from '@/app/components/staff/frame/desk-words'

export function PrintButton() {
  const t = useWords('adviceLog')
  return <Button onClick={() => window.print()}>{t('sheet.print')}</Button>
}
