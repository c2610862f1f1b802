import { Fragment, type ReactNode } from 'react'
import { type Choice, type Field, idOf } from '@/app/components/shared/field'
import type { FormState } from '@/lib/http/form-state'
import { RowsField } from './rows-field'

type Named = Exclude<Field, { kind: 'note' }>
type Text = Extract<Field, { kind: 'text' | 'textarea' | 'select' }>
type Choices = Extract<Field, { kind: 'radios' | 'checkboxes' }>

/** One field of a form, with its sentence when it failed and what was typed before. */
export function FieldView({ field, state }: { field: Field; state: FormState }) {
  if (field.kind === 'note') {
    return <div className={`box ${field.tone ?? ''}`}>{field.text}</div>
  }
  const error = state.errors?.[field.name]
  const group = field.kind === 'radios' || field.kind === 'checkboxes' || field.kind === 'rows'
  const Frame = group ? 'fieldset' : 'div'
  return (
    <Frame className={error ? 'f bad' : 'f'} data-plain={field.plain ? '' : undefined}>
      <Label field={field} group={group} />
      {field.hint && (
        <p className="hint" id={`${field.name}-h`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${field.name}-e`}>
          {error}
        </p>
      )}
      <Control field={field} state={state} />
    </Frame>
  )
}

function Label({ field, group }: { field: Named; group: boolean }) {
  const words: ReactNode = field.heading ? <h1 data-say="">{field.label}</h1> : field.label
  if (group) return <legend>{words}</legend>
  if (!field.heading) return <label htmlFor={field.name}>{field.label}</label>
  return (
    <h1>
      <label htmlFor={field.name} data-say="">
        {field.label}
      </label>
    </h1>
  )
}

function Control({ field, state }: { field: Named; state: FormState }) {
  switch (field.kind) {
    case 'rows':
      return <RowsField field={field} state={state} />
    case 'radios':
    case 'checkboxes':
      return field.options.map((option, place) => (
        <Fragment key={option.value}>
          {option.under && <h2>{option.under}</h2>}
          <Option field={field} option={option} place={place} state={state} />
        </Fragment>
      ))
    default:
      return <Typed field={field} state={state} />
  }
}

function Typed({ field, state }: { field: Text; state: FormState }) {
  const common = {
    id: field.name,
    name: field.name,
    defaultValue: state.typed ? (state.typed[field.name]?.[0] ?? '') : field.value,
    'aria-describedby': describedBy(field, state),
    'aria-invalid': state.errors?.[field.name] ? true : undefined,
  }
  if (field.kind === 'textarea') {
    return <textarea {...common} rows={field.rows ?? 8} data-max={field.max} />
  }
  if (field.kind === 'select') {
    return (
      <select {...common}>
        {field.empty && <option value="">{field.empty}</option>}
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  const classes = [field.narrow && 'narrow', field.big && 'big'].filter(Boolean).join(' ')
  return <input {...common} className={classes || undefined} inputMode={field.input} />
}

type OptionProps = { field: Choices; option: Choice; place: number; state: FormState }

function Option({ field, option, place, state }: OptionProps) {
  const id = idOf(field.name, place)
  return (
    <div className="o">
      <input
        type={field.kind === 'radios' ? 'radio' : 'checkbox'}
        id={id}
        name={field.name}
        value={option.value}
        defaultChecked={chosen(field, state).includes(option.value)}
        aria-describedby={place === 0 ? describedBy(field, state) : undefined}
      />
      <label htmlFor={id}>
        {option.icon && (
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={option.icon} />
          </svg>
        )}
        {option.label}
        {option.hint && <small>{option.hint}</small>}
      </label>
      {option.more && (
        <div className="more">
          {option.more.map((inner) => (
            <FieldView key={inner.name ?? inner.kind} field={inner} state={state} />
          ))}
        </div>
      )}
    </div>
  )
}

function chosen(field: Choices, state: FormState): string[] {
  if (state.typed) return state.typed[field.name] ?? []
  if (field.kind === 'checkboxes') return field.values ?? []
  return field.value === undefined ? [] : [field.value]
}

function describedBy(field: Named, state: FormState) {
  const ids = [
    field.hint && `${field.name}-h`,
    state.errors?.[field.name] && `${field.name}-e`,
  ].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
