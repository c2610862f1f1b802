import { saveWho } from '@/app/actions/report'
import { Notice } from '@/app/components/public/frame/notice'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { targetKinds } from '@/lib/routing/schema'
import { mostRows, whoKinds } from '@/lib/tips/report/questions'
import { unsureRows } from '@/lib/tips/report/steps'
import { choices, ReportPage } from '../report-page'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const { targetKind, rows = [], shown = 1, warned } = draft.who ?? {}
    const count = Math.min(mostRows, Math.max(1, shown, rows.length))
    const odd = warned ? unsureRows(rows) : []
    return (
      <ReportPage
        locale={locale}
        step="who"
        back="/report/story"
        action={saveWho}
        token={token}
        intro={
          odd.length > 0 && (
            <Notice tone="warn">
              {odd.map((place) => (
                <p key={place}>{t('who.odd', { n: place + 1 })}</p>
              ))}
              <p>{t('who.anyway')}</p>
            </Notice>
          )
        }
        fields={[
          {
            kind: 'radios',
            name: 'targetKind',
            label: t('who.title'),
            heading: true,
            options: choices(targetKinds, (kind) => t(`who.kinds.${kind}`)),
            value: targetKind || undefined,
          },
          {
            kind: 'rows',
            name: 'idValue',
            type: 'idKind',
            label: t('who.know'),
            hint: t('who.knowHint'),
            types: choices(whoKinds, (kind) => t(`who.types.${kind}`)),
            count,
            values: rows.map(({ kind, value }) => ({ type: kind, value })),
            add: count < mostRows ? 'add' : undefined,
          },
        ]}
      />
    )
  }),
)
