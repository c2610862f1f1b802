import { z } from 'zod'
import { aidMatters, exemptions } from '@/lib/consultations/law/legal-aid'
import { pressings, replyModes } from './schema'

/** What was asked, as it is sealed to C: the village, how to be answered, and the exact time stand nowhere else. */
export const consultationContent = z.object({
  question: z.string(),
  areaCode: z.string(),
  otherSide: z.string().default(''),
  pressing: z.enum(pressings).default('none'),
  mode: z.enum(replyModes),
  phone: z.string().default(''),
  times: z.string().default(''),
  sentAt: z.string(),
})
export type ConsultationContent = z.infer<typeof consultationContent>

/** The parties a consultation names, one by one. */
export const partyNames = (content: ConsultationContent | null): string[] =>
  content ? content.otherSide.split(/[、,，;；/\n]+/) : []

/** An advisor's words besides what they say: the whole answer, or whom the resident is sent to. */
const messageMarks = ['full', 'legal-aid', 'mediation'] as const

/** What a message says. `citations` are ids of statutes; `aid` goes with `legal-aid`. `sentAt` is the exact time, and `after` are the resident's letters of that quarter of the day that an advisor's letter follows: by both a thread is put in order. */
export const consultationMessage = z.object({
  text: z.string(),
  citations: z.array(z.string()).default([]),
  mark: z.enum(messageMarks).optional(),
  aid: z
    .object({ matter: z.enum([...aidMatters, 'none']), exemption: z.enum([...exemptions, 'none']) })
    .optional(),
  sentAt: z.string().optional(),
  after: z.array(z.string()).optional(),
})
export type ConsultationMessage = z.infer<typeof consultationMessage>
