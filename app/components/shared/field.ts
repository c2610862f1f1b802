import type { ReactNode } from 'react'

export type Choice = {
  value: string
  label: string
  hint?: string
  /** A heading that this option and those after it stand under. */
  under?: string
  /** Path of a line drawing on a field of 24 by 24, beside the label. */
  icon?: string
  /** Fields that stand below this option and show only while it is chosen. */
  more?: Field[]
}

type Base = {
  name: string
  label: string
  hint?: ReactNode
  /** The label is the heading of the page. */
  heading?: true
  /** For browsers that cannot do the proof of work; put away once it is done. */
  plain?: true
}

export type Field =
  | (Base & {
      kind: 'text'
      value?: string
      input?: 'tel' | 'numeric' | 'search'
      narrow?: true
      big?: true
    })
  | (Base & { kind: 'textarea'; value?: string; rows?: number; max?: number })
  | (Base & { kind: 'radios'; options: Choice[]; value?: string })
  | (Base & { kind: 'checkboxes'; options: Choice[]; values?: string[] })
  | (Base & { kind: 'select'; options: Choice[]; value?: string; empty?: string })
  | Rows
  | { kind: 'note'; name?: undefined; text: string; tone?: 'good' | 'warn' }

/** Pairs of a type and a value. Errors of one row have the key `name.2`. */
export type Rows = Base & {
  kind: 'rows'
  /** Name of the select; `name` is that of the text beside it. */
  type: string
  types: Choice[]
  count: number
  values?: { type: string; value: string }[]
  typeLabel?: string
  valueLabel?: string
  /** Name of the button that asks for one row more. */
  add?: string
  addLabel?: string
}

/** The id of a control: the field's name, with the place of an option or row after the first. */
export function idOf(name: string, place = 0) {
  return place === 0 ? name : `${name}-${place}`
}
