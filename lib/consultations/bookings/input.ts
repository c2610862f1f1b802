import { z } from 'zod'

/** The name of a half hour, as `nameOf` writes it. */
export const bookInput = z.strictObject({
  slot: z.string('choose').regex(/^[0-9a-f-]{36}\/\d{4}-\d{2}-\d{2}\/\d{1,4}$/, 'choose'),
})
export type BookInput = z.output<typeof bookInput>

export const cancelInput = z.strictObject({})
