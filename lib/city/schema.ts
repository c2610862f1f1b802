import { z } from 'zod'

const word = z.string().regex(/^[^{}<>']+$/, "must be words without {, }, <, > and '")
const letters = z.string().regex(/^[a-z]{2,20}$/, 'must be a slug in small letters')
const bothLanguages = z.strictObject({ 'zh-CN': word, en: word })
const ofDay = z.iso.date('must be a day, YYYY-MM-DD')

/** A line of the city's own beside the national ones: what it is for, who says so, and when that was read. */
const numberToCall = z.strictObject({
  number: z.string().regex(/^\d{3,12}$/, 'must be the digits of a telephone number'),
  for: bothLanguages,
  source: word,
  readOn: ofDay,
})

/**
 * What `drizzle/data/<city>/city.json` holds. `name` is what people say, `fullName` what a door plate
 * says, `unit` the last character of that. `otherCitiesEndIn`: a 市 after one of these is another city's.
 */
export const cityInput = z.strictObject({
  code: z
    .string()
    .regex(/^\d{4}$/, 'must be the four digits that every area code here begins with'),
  unit: z.string().regex(/^\p{Script=Han}$/u, 'must be one character, such as 市 or 县'),
  name: bothLanguages,
  fullName: bothLanguages,
  province: word,
  otherCitiesEndIn: z.string().regex(/^\p{Script=Han}+$/u, 'must be Chinese characters'),
  /** How a company's name begins, and what may stand in brackets in it without making it another company. */
  companies: z.strictObject({ places: z.array(word).min(1), brackets: z.array(word).min(1) }),
  /** Names of languages that only people here use, with the language they mean. */
  languageWords: z.record(word, letters),
  /** Words that anyone here would try as a password. */
  passwordWords: z.array(word),
  numbers: z.array(numberToCall),
  /** The row of the sheet of advisors that shows how to fill it in. */
  example: z.strictObject({
    village: z.string(),
    licence: word,
    firm: word,
    phone: word,
    languages: word,
  }),
})
export type City = z.output<typeof cityInput>
