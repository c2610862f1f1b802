import { z } from 'zod'

/** The check page's post. `website` is the field that only robots fill in. */
export const checkInput = z.strictObject({
  sum: z.string().max(20).default(''),
  pow: z.string().max(8000).default(''),
  website: z.string().max(500).default(''),
})
export type CheckInput = z.output<typeof checkInput>

export const lastFourInput = z.strictObject({ last: z.string().max(40).default('') })
