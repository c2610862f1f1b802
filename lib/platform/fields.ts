import { z } from 'zod'
import { clean, digits } from './clean'

/** One of the words, or nothing: every such question may be skipped. */
export const choice = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.union([z.literal(''), z.enum(words)], 'choose').default('')

export const optional = <T extends z.ZodType>(type: T) => type.optional()

type Least = { least: number; short: string }

/** Cleaned text of at most `most` characters; the sentence says by how many it is over. */
export const text = (most: number, long = 'too_long', { least, short }: Least = noLeast) =>
  z
    .string()
    .default('')
    .transform(clean)
    .superRefine((value, context) => {
      const length = [...value].length
      if (length > most) context.addIssue(`${long}:${length - most}`)
      if (length < least) context.addIssue(short)
    })

const noLeast: Least = { least: 0, short: 'too_short' }

/** A number to call back: a mobile of 11 digits, or one with an area code. */
export const contactPhone = z
  .string()
  .default('')
  .transform((typed) => digits(clean(typed)).replace(/^\+?86(?=1)/, ''))
  .superRefine((phone, context) => {
    const right = /^1\d{10}$|^0\d{9,11}$|^$/.test(phone)
    if (!right) context.addIssue(`phone_length:${phone.replace(/\D/g, '').length}`)
  })
