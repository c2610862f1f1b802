import { savePhrase } from '@/app/actions/report'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { ReportPage } from '../report-page'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    return (
      <ReportPage
        locale={locale}
        step="phrase"
        back="/report/contact"
        action={savePhrase}
        token={token}
        intro={
          <>
            <h1>{t('phrase.title')}</h1>
            <p>{t('phrase.why')}</p>
            <p>{t('phrase.forget')}</p>
          </>
        }
        fields={[
          {
            kind: 'text',
            name: 'phrase',
            label: t('phrase.label'),
            hint: `${t('phrase.hint')} ${t('phrase.warn')}`,
            value: draft.phrase?.phrase,
          },
        ]}
      />
    )
  }),
)
