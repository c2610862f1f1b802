import type { ReactNode } from 'react'
import style from './case.module.css'

export type Fact = [name: string, value: ReactNode]

/** Names and values in two columns; `ruled` sets them larger, with lines between. */
export function FactList({ facts, ruled }: { facts: Fact[]; ruled?: boolean }) {
  return (
    <dl className={style.facts} data-ruled={ruled || undefined}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
