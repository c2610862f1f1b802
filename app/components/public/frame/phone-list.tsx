'use client'

import { type Locale, words } from '@/lib/messages/words'

export const phones = ['110', '96110', '12337', '12388', '12345', '12348'] as const
export type Phone = (typeof phones)[number]

/** Telephone numbers with what each is for, each one tap to call. */
export function PhoneList({ locale, numbers }: { locale: Locale; numbers: readonly Phone[] }) {
  const t = words(locale, 'common')
  return (
    <ul className="tel">
      {numbers.map((number) => (
        <li key={number}>
          {`${t(`phones.${number}`)} `}
          <a href={`tel:${number}`}>{number}</a>
        </li>
      ))}
    </ul>
  )
}
