import type { ReactNode } from 'react'
import { Shell } from '@/app/components/public/frame/shell'
import { words } from '@/lib/messages/words'
import { Form, type FormProps } from './form'

type Props = FormProps & {
  back: string
  /** Stands above the form. */
  before?: ReactNode
  /** Stands under the form. */
  after?: ReactNode
}

/** A page that is one form. The form names the window, so that a mistake shows there too. */
export function FormPage({ back, before, after, ...form }: Props) {
  return (
    <Shell locale={form.locale} back={back} title={false}>
      {before}
      <Form title={words(form.locale, 'common')('title')} {...form} />
      {after}
    </Shell>
  )
}
