import type { ReactNode } from 'react'
import { Form } from '@/app/components/public/form/form'
import { DangerBar } from '@/app/components/public/frame/danger-bar'
import { Shell } from '@/app/components/public/frame/shell'
import type { FormAction } from '@/lib/http/form-state'
import { type Locale, words } from '@/lib/messages/words'
import { ReceiptCard } from './receipt-card'
import { ReceiptImage } from './receipt-image'
import { receiptPicture, receiptSquare } from './receipt-picture'

type Props = {
  locale: Locale
  token: string
  /** Twenty digits. */
  code: string
  withPhrase: boolean
  title: string
  /** Takes the last four digits, to tell whether they were copied right. */
  confirm: FormAction
  /** 「我已记好，清除本页」 */
  clear: FormAction
  /** What happens next. */
  children: ReactNode
}

/** The receipt of a tip or a question: digits to copy, a picture to keep, a square with nothing but the digits. */
export async function ReceiptPage({ locale, token, code, withPhrase, title, ...rest }: Props) {
  const t = words(locale, 'receipt')
  const [picture, square] = await Promise.all([receiptPicture(code), receiptSquare(code)])
  return (
    <Shell locale={locale}>
      <DangerBar locale={locale} />
      <h1 className="noprint">{title}</h1>
      <p className="noprint">{t('lead')}</p>
      <ReceiptCard locale={locale} code={code} />
      <div className="box warn noprint">
        <p>{t('warning')}</p>
        {withPhrase && <p>{t('warningPhrase')}</p>}
      </div>
      <Keeping locale={locale} picture={picture} />
      <h2>{t('qr')}</h2>
      <p>
        <ReceiptImage address={square} alt={t('qrAlt')} width={174} height={174} />
      </p>
      <div className="noprint">
        <Confirm locale={locale} token={token} action={rest.confirm} />
        {rest.children}
        <Form locale={locale} action={rest.clear} token={token} submit={t('done')} fields={[]}>
          <p className="hint">{t('until')}</p>
        </Form>
      </div>
    </Shell>
  )
}

function Keeping({ locale, picture }: { locale: Locale; picture: string }) {
  const t = words(locale, 'receipt')
  return (
    <div className="noprint">
      <h2>{t('paper')}</h2>
      <p>{t('paperHint')}</p>
      <h2>{t('image')}</h2>
      <p>
        <ReceiptImage address={picture} alt={t('imageAlt')} width={188} height={264} />
      </p>
      <p>
        <button type="button" data-copy="#code" hidden>
          {t('copy')}
        </button>
        <button type="button" data-print="" hidden>
          {t('print')}
        </button>
      </p>
    </div>
  )
}

function Confirm({
  locale,
  token,
  action,
}: Pick<Props, 'locale' | 'token'> & { action: FormAction }) {
  const t = words(locale, 'receipt')
  return (
    <Form
      locale={locale}
      action={action}
      token={token}
      submit={t('check')}
      done={t('right')}
      fields={[
        {
          kind: 'text',
          name: 'last',
          label: t('last'),
          hint: t('lastHint'),
          input: 'numeric',
          narrow: true,
          big: true,
        },
      ]}
    />
  )
}
