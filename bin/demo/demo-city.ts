import { z } from 'zod'
import { cityFile } from '@/lib/city/city'

const code = z.string().regex(/^\d{6}(\d{3})?$/)
const place = z.strictObject({ code, called: z.string().regex(/^[a-z]+$/) })

/** Where the invented people live and work, and names of theirs that sound like the city; `called` stands in their addresses. */
const demoCityInput = z.strictObject({
  district: place,
  street: place,
  /** The district of each legal advisor with an account. */
  lawyersServe: z.array(code),
  hakkaDistricts: z.array(code),
  firms: z.strictObject({ before: z.string(), names: z.array(z.string()).min(1) }),
  licencesBegin: z.string(),
  company: z.string(),
  bank: z.string(),
  plate: z.string(),
})
export type DemoCity = z.output<typeof demoCityInput>

let known: DemoCity | undefined

export function demoCity(): DemoCity {
  known ??= demoCityInput.parse(JSON.parse(cityFile('demo.json')))
  return known
}
