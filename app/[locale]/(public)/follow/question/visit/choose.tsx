import { bookVisit } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { clockWords, visitWords } from '@/app/components/shared/hours-words'
import { type HalfHour, halfHour, nameOf } from '@/lib/consultations/bookings/half-hours'
import { href, type Locale, words } from '@/lib/messages/words'

type Props = { locale: Locale; token: string; free: HalfHour[]; on: string | undefined }

/** The free half hours of one visit to tap; the other visits are links. */
export function Choose({ locale, token, free, on }: Props) {
  const t = words(locale, 'question')
  const visits = [...new Set(free.map(visitOf))]
  const visit = visits.find((name) => name === on) ?? visits[0] ?? ''
  const halves = free.filter((half) => visitOf(half) === visit)
  const others = visits.filter((name) => name !== visit)
  return (
    <>
      <p>{t('booking.text')}</p>
      <Form
        locale={locale}
        action={bookVisit}
        token={token}
        title={words(locale, 'common')('title')}
        fields={[
          {
            kind: 'radios',
            name: 'slot',
            label: t('booking.slot', { day: headOf(locale, halves) }),
            hint: halves[0]?.place,
            options: halves.map((half) => ({
              value: nameOf(half),
              label: `${clockWords(half.startsAt)}–${clockWords(half.startsAt + halfHour)}`,
            })),
          },
        ]}
        submit={t('booking.submit')}
      />
      {others.length > 0 && <h2>{t('booking.other')}</h2>}
      <ul className="tel">
        {others.map((name) => {
          const rest = free.filter((half) => visitOf(half) === name)
          return (
            <li key={name}>
              <a href={href(locale, `/follow/question/visit?on=${name}`)}>
                {headOf(locale, rest)} {rest[0]?.place}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}

const visitOf = ({ hoursId, day }: HalfHour) => `${day}.${hoursId}`

function headOf(locale: Locale, halves: HalfHour[]): string {
  const [first, last] = [halves[0], halves.at(-1)]
  if (!first || !last) return ''
  return visitWords(locale, { day: first.day, from: first.startsAt, to: last.startsAt + halfHour })
}
