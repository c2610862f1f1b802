import type { Topic } from '@/lib/consultations/schema'
import { commonTemplates, templates } from '@/lib/messages/zh-CN/data/templates'

/** An answer to begin with. A lawyer makes it theirs before it goes out. */
export type Template = { title: string; body: string }

/** The templates of a topic, then those that fit any. In Chinese, the language questions are asked in. */
export function templatesFor(topic: Topic): Template[] {
  const own: Record<Topic, readonly Template[]> = templates
  return [...own[topic], ...commonTemplates]
}
