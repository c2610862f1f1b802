import { words } from '@/app/messages/words'
import type { Compose } from '@/lib/departments/deliver'
import { env } from '@/lib/platform/env'

/** The few sentences a mail may consist of, and the address of the desk. */
export const compose: Compose = (template) => {
  const t = words('zh-CN', 'mail')
  const desk = `${env().origin ?? ''}/desk`
  return { subject: t('subject'), text: `${t(template)}\n${env().origin ? desk : ''}`.trim() }
}
