import type { ReactNode } from 'react'
import type { Field } from '@/app/components/shared/field'
import type { FormAction } from '@/lib/http/form-state'
import { findPostReplay } from '@/lib/http/post-replay'
import { type Locale, words } from '@/lib/messages/words'
import { NativeForm } from './native-form'

export type FormProps = {
  locale: Locale
  action: FormAction
  fields: Field[]
  /** The form token of lib/http. */
  token: string
  /** Words on the main button; 继续 if absent. */
  submit?: string
  /** Other ways to send the same form; `name` and `value` tell the action which. */
  buttons?: { name: string; value: string; label: string }[]
  hidden?: Record<string, string>
  /** The window title of the page; the Shell around it then has `title={false}`. */
  title?: string
  /** Adds the field that only robots fill in, `website`. */
  honeypot?: boolean
  /** A challenge as JSON; the solution arrives in the field `pow`. */
  pow?: string
  /** Shown when the action says ok without leading elsewhere. */
  done?: string
  /** The button is an ordinary one, not the main one of the page. */
  quiet?: true
  /** Stands between the fields and the button. */
  children?: ReactNode
}

/** A native form from data. It posts and comes back with its sentences whether or not scripts run. */
export async function Form({ locale, fields, submit, title, ...rest }: FormProps) {
  const t = words(locale, 'common')
  const kept = await findPostReplay()
  const rowWords = { typeLabel: t('type'), valueLabel: t('value'), addLabel: t('add') }
  return (
    <NativeForm
      {...rest}
      typed={kept?.action === rest.action ? kept.typed : undefined}
      fields={fields.map((field) => (field.kind === 'rows' ? { ...rowWords, ...field } : field))}
      submit={submit ?? t('continue')}
      title={title}
      failedTitle={title && t('errorTitle', { title })}
      errors={t('errors', { n: '{n}' })}
    />
  )
}
