import { z } from 'zod'

/** What a tip says, as it is sealed to the content key. `story` is the narrative, `answers` go by question, `who` lists what the resident knew of the accused; `sentAt` is the exact time, which stands nowhere else. */
export const tipContent = z.object({
  story: z.string(),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })).default([]),
  who: z.array(z.object({ field: z.string(), value: z.string() })).default([]),
  areaCode: z.string().nullable().default(null),
  /** Whether the resident left a way to be reached; it is sealed apart. */
  contact: z.boolean().default(false),
  sentAt: z.string().nullable().default(null),
})
export type TipContent = z.infer<typeof tipContent>

/** Everybody and everything the resident listed, without what kind of people they are. */
export const namesIn = (who: TipContent['who']): string[] =>
  who.filter(({ field }) => field !== 'targetKind').map(({ value }) => value)

/** What a resident's message is besides its kind. */
const messageMarks = ['correction', 'second-answer', 'in-danger', 'pause-contact'] as const
export type MessageMark = (typeof messageMarks)[number]

/** What a message says. A question may offer `choices`; an answer names the one taken in `text`. `sentAt` is the exact time, and `after` are the resident's letters of that quarter of the day that an officer's letter follows: by both a thread is put in order. */
export const tipMessage = z.object({
  text: z.string(),
  choices: z.array(z.string()).default([]),
  mark: z.enum(messageMarks).optional(),
  sentAt: z.string().optional(),
  after: z.array(z.string()).optional(),
})
export type TipMessage = z.infer<typeof tipMessage>

/** How the resident can be reached, sealed apart. */
export const contactContent = z.object({ text: z.string() })
export type ContactContent = z.infer<typeof contactContent>
