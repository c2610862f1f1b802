import { choosePrefs } from '@/app/actions/settings'
import { Form } from '@/app/components/public/form/form'
import { Notice } from '@/app/components/public/frame/notice'
import { displayPrefs } from '@/app/components/public/frame/prefs'
import { Shell } from '@/app/components/public/frame/shell'
import type { Choice } from '@/app/components/shared/field'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'

export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'settings')
  const { elder, yellow } = await displayPrefs()
  const sizes: Choice[] = [
    { value: 'normal', label: t('normal') },
    { value: 'elder', label: t('elder'), hint: t('elderHint') },
  ]
  const colours: Choice[] = [
    { value: 'light', label: t('light') },
    { value: 'yellow', label: t('yellow'), hint: t('yellowHint') },
  ]
  return (
    <Shell locale={locale} back="/">
      <h1>{t('title')}</h1>
      {search.saved && <Notice tone="good">{t('saved')}</Notice>}
      <Form
        locale={locale}
        action={choosePrefs}
        token={token}
        submit={t('save')}
        fields={[
          {
            kind: 'radios',
            name: 'size',
            label: t('size'),
            options: sizes,
            value: elder ? 'elder' : 'normal',
          },
          {
            kind: 'radios',
            name: 'colour',
            label: t('colour'),
            options: colours,
            value: yellow ? 'yellow' : 'light',
          },
        ]}
      />
      <h2>{t('read')}</h2>
      <p>{t('readText')}</p>
      <p>{t('voice')}</p>
      <p>
        <small>{t('cookie')}</small>
      </p>
    </Shell>
  )
})
