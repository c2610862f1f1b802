'use client'

import { city } from '@/lib/city/city'
import { type Locale, words } from '@/lib/messages/words'

export const phones = ['110', '96110', '12337', '12388', '12345', '12348'] as const
type Phone = (typeof phones)[number]

type Props = {
  locale: Locale
  numbers: readonly Phone[]
  /** The city's own lines after them. */
  own?: boolean
}

/** Telephone numbers with what each is for, each one tap to call. */
export function PhoneList({ locale, numbers, own }: Props) {
  const t = words(locale, 'common')
  return (
    <ul className="tel">
      {numbers.map((number) => (
        <li key={number}>
          {`${t(`phones.${number}`)} `}
          <a href={`tel:${number}`}>{number}</a>
        </li>
      ))}
      {own && <OwnLines locale={locale} />}
    </ul>
  )
}

function OwnLines({ locale }: { locale: Locale }) {
  return city().numbers.map((line) => (
    <li key={line.number}>
      {`${line.for[locale]} `}
      <a href={`tel:${line.number}`}>{line.number}</a>
    </li>
  ))
}
