import type { ReactNode } from 'react'

type Props = { tone?: 'good' | 'warn'; title?: string; children?: ReactNode }

/** A box for something the reader should not miss. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div className={tone ? `box ${tone}` : 'box'} role={tone === 'good' ? 'status' : undefined}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  )
}
