'use client'

import { type ReactNode, useActionState } from 'react'
import { type Field, idOf } from '@/app/components/shared/field'
import type { FormAction, FormState } from '@/lib/http/form-state'
import { FieldView } from './field-view'

type Props = {
  action: FormAction
  fields: Field[]
  token: string
  submit: string
  buttons?: { name: string; value: string; label: string }[]
  hidden?: Record<string, string>
  /** What was typed in the post this page answers. */
  typed?: Record<string, string[]>
  title?: string
  failedTitle?: string
  /** 「有 {n} 处需要改一下」 */
  errors: string
  honeypot?: boolean
  pow?: string
  done?: string
  quiet?: true
  children?: ReactNode
}

const before: FormState = {}

/** The one client component of the public pages. Rendered on the server it is a plain form. */
export function NativeForm(props: Props) {
  const [said, send] = useActionState(props.action, before)
  const failed = Boolean(said.problem || said.errors)
  const state = failed && props.typed ? { ...said, typed: props.typed } : said
  const hidden = { _token: props.token, ...props.hidden }
  return (
    <form action={send} noValidate autoComplete="off" spellCheck={false} data-pow={props.pow}>
      {props.title && <title>{failed ? props.failedTitle : props.title}</title>}
      {failed && <Errors state={state} sentence={props.errors} />}
      {state.ok && props.done && (
        <p className="box good" role="status">
          {props.done}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.fields.some((field) => field.kind === 'rows' && field.add) && (
        <input type="submit" className="hp" value={props.submit} tabIndex={-1} aria-hidden="true" />
      )}
      {props.fields.map((field) => (
        <FieldView key={field.name ?? field.text} field={field} state={state} />
      ))}
      {props.honeypot && <Honeypot />}
      {props.children}
      {props.pow && <input type="hidden" name="pow" />}
      <p>
        <button type="submit" className={props.quiet ? undefined : 'go'}>
          {props.submit}
        </button>
        {props.buttons?.map((button) => (
          <button type="submit" key={button.value} name={button.name} value={button.value}>
            {button.label}
          </button>
        ))}
      </p>
    </form>
  )
}

function Errors({ state, sentence }: { state: FormState; sentence: string }) {
  const errors = Object.entries(state.errors ?? {})
  return (
    // biome-ignore lint/a11y/noAutofocus: after a failed post the summary is where reading goes on
    <div className="errs" role="alert" tabIndex={-1} autoFocus>
      <h2>{state.problem ?? sentence.replace('{n}', String(errors.length))}</h2>
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, words]) => (
            <li key={name}>
              <a href={`#${target(name)}`}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The control an error belongs to: `name`, or `name.2` for the third row. */
function target(key: string) {
  const [name = key, place] = key.split('.')
  return idOf(name, Number(place ?? 0))
}

function Honeypot() {
  return (
    <p className="hp" aria-hidden="true">
      <input name="website" tabIndex={-1} autoComplete="off" />
    </p>
  )
}
