import type { Field } from '@/app/components/shared/field'
import type { FormAction } from '@/lib/http/form-state'
import { type Locale, words } from '@/lib/messages/words'
import { Form } from './form'

type Props = {
  locale: Locale
  token: string
  action: FormAction
  submit: string
  /** A challenge as JSON. */
  pow: string
  /** The two numbers asked of who has no scripts. */
  sum: readonly [number, number]
  /** Stands above the sum. */
  fields?: Field[]
}

/** The last press of a tip or a question: proof of work, or a small sum without scripts. */
export function SendForm({ locale, sum: [a, b], fields = [], ...form }: Props) {
  const t = words(locale, 'check')
  const number = (value: number) => t('digits').split(' ')[value] ?? ''
  return (
    <Form
      {...form}
      locale={locale}
      title={words(locale, 'common')('title')}
      honeypot
      fields={[
        ...fields,
        {
          kind: 'text',
          name: 'sum',
          label: t('sum', { a: number(a), b: number(b) }),
          hint: t('sumHint'),
          input: 'numeric',
          narrow: true,
          plain: true,
        },
      ]}
    />
  )
}
