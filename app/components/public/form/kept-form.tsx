'use client'

import { useActionState } from 'react'
import type { FormAction } from '@/lib/http/form-state'

type Props = {
  action: FormAction
  /** What was posted: words can be read and changed, all else goes along unseen. */
  typed: Record<string, string[]>
  token: string
  label: string
  submit: string
}

/** The same post once more, for when its own page cannot be shown. */
export function KeptForm({ action, typed, token, label, submit }: Props) {
  const [, send] = useActionState(action, {})
  const fields = Object.entries(typed).flatMap(([name, values]) =>
    values.map((value, place) => ({ id: `kept-${name}-${place}`, name, value })),
  )
  return (
    <form action={send} noValidate autoComplete="off">
      <input type="hidden" name="_token" value={token} />
      {fields.map(({ id, name, value }) =>
        isWords(value) ? (
          <div key={id} className="f">
            <label htmlFor={id}>{label}</label>
            <textarea id={id} name={name} defaultValue={value} rows={6} />
          </div>
        ) : (
          <input key={id} type="hidden" name={name} value={value} />
        ),
      )}
      <p>
        <button type="submit" className="go">
          {submit}
        </button>
      </p>
    </form>
  )
}

const isWords = (value: string) => /\s|[^\x20-\x7e]/.test(value)
