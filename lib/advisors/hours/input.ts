import { z } from 'zod'
import { type Weekday, type WeekOfMonth, weekdays, weeksOfMonth } from '@/lib/advisors/schema'
import { areaCode } from '@/lib/areas/schema'
import { text } from '@/lib/platform/fields'

const oneOf = <Value extends number>(values: readonly Value[]) =>
  z
    .string()
    .refine((typed) => values.some((value) => String(value) === typed), 'choose')
    .transform((typed) => Number(typed) as Value)

const clock = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replace(/\s/g, ''))
  .pipe(z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'clock'))
  .transform((typed) => {
    const [hours = 0, minutes = 0] = typed.split(':').map(Number)
    return hours * 60 + minutes
  })

/** Half an hour at least: what a resident can book. */
const shortest = 30

export const addHoursInput = z
  .strictObject({
    areaCode: areaCode('village', 'choose_village'),
    week: oneOf<WeekOfMonth>(weeksOfMonth),
    weekday: oneOf<Weekday>(weekdays),
    opens: clock,
    closes: clock,
    place: text(100, 'too_long', { least: 2, short: 'required' }),
  })
  .refine(({ opens, closes }) => closes >= opens + shortest, {
    path: ['closes'],
    error: 'hours_short',
  })
export type AddHoursInput = z.output<typeof addHoursInput>

export const endHoursInput = z.strictObject({ hoursId: z.uuid() })
export type EndHoursInput = z.output<typeof endHoursInput>
