import type { Compose } from '@/app/jobs/deliver'
import { listHeads } from '@/lib/audit/publish'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'

/** The few sentences a mail may consist of, and the address of the desk; the audit chain's head, which is public, in full. */
export const compose: Compose = async (template) => {
  const t = words('zh-CN', 'mail')
  const { origin } = env()
  const more = template === 'head-published' ? await headWords() : origin && `${origin}/desk`
  return { subject: t('subject'), text: [t(template), more].filter(Boolean).join('\n') }
}

async function headWords(): Promise<string> {
  const [head] = await listHeads(as({ role: 'anyone' }), 1)
  return head ? `${head.day} #${head.seq} ${head.hash}` : ''
}
