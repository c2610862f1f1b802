import type { ComponentProps, ReactNode } from 'react'
import { PhoneList } from '@/app/components/public/frame/phone-list'

type Props = ComponentProps<typeof PhoneList> & {
  title: string
  points: string[]
  /** Said above the numbers: whom to call when nobody answers. */
  silent: string
  children?: ReactNode
}

/** What the limits promise, and whom to call when nobody answers. */
export function WhatNext({ title, points, silent, children, ...phones }: Props) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
      <p>{silent}</p>
      <PhoneList {...phones} />
    </>
  )
}
