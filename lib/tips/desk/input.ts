import { z } from 'zod'
import { text } from '@/lib/platform/fields'
import { outcomes, tipIdInput } from '@/lib/tips/schema'

/** The version of the tip that the form showed. */
const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
const written = (most: number) => text(most, 'too_long', { least: 2, short: 'too_short' })
const reason = written(500)

const onTip = tipIdInput.extend({ version })

export const acceptInput = onTip
export const startCheckInput = onTip
export const releaseInput = onTip
export const reopenInput = onTip.extend({ reason })

/** One to fifty tips ticked in the quarantine list. */
export const releaseManyInput = z.strictObject({
  tipId: z.array(z.uuid()).min(1, 'choose').max(50, 'too_many'),
})

/** One choice a line. `sure`: sent although the draft names something that only the tip says. */
export const sendMessageInput = tipIdInput.extend({
  text: written(2000),
  sure: z.literal('on').optional(),
})
export const askInput = onTip.extend({
  text: written(500),
  choices: text(400)
    .transform((lines) => [...new Set(lines.split('\n').map((l) => l.trim()))])
    .transform((lines) => lines.filter(Boolean))
    .refine((lines) => lines.length <= 8, 'too_many'),
  sure: z.literal('on').optional(),
})

export const closeInput = onTip.extend({
  outcome: z.enum(outcomes, 'choose'),
  text: written(2000),
  sure: z.literal('on').optional(),
})

export const addNoteInput = tipIdInput.extend({ text: written(5000) })
export const assignInput = onTip.extend({ staffId: z.uuid('choose') })
export const claimInput = tipIdInput
export const unassignInput = tipIdInput
export const recuseInput = tipIdInput
export const handOverInput = onTip.extend({ departmentId: z.uuid('choose'), reason })
export const returnInput = onTip.extend({ reason })

export const requestContactInput = tipIdInput.extend({ reason })
export const decideInput = z.strictObject({
  approvalId: z.uuid(),
  decision: z.enum(['approved', 'refused'], 'choose'),
})
export const revealInput = z.strictObject({ approvalId: z.uuid() })

export type OnTip = z.output<typeof onTip>
export type CloseInput = z.output<typeof closeInput>
export type SendMessageInput = z.output<typeof sendMessageInput>
export type AskInput = z.output<typeof askInput>
export type HandOverInput = z.output<typeof handOverInput>
