import { carryToReport, keepAsking } from '@/app/actions/ask'
import { Form } from '@/app/components/public/form/form'
import { DangerBar } from '@/app/components/public/frame/danger-bar'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { asking } from '../asking'

const points = ['1', '2', '3'] as const

/** What was written sounds like a crime: the other way is offered, and taken only on consent. */
export default page(
  asking(async ({ locale, token }) => {
    const t = words(locale, 'consult')
    return (
      <Shell locale={locale} back="/consult/question" title={false}>
        <DangerBar locale={locale} />
        <h1>{t('scope.title')}</h1>
        <p>{t('scope.why')}</p>
        <ul>
          {points.map((point) => (
            <li key={point}>{t(`scope.${point}`)}</li>
          ))}
        </ul>
        <Form
          locale={locale}
          action={carryToReport}
          token={token}
          title={words(locale, 'common')('title')}
          fields={[]}
          submit={t('scope.carry')}
        />
        <Form
          locale={locale}
          action={keepAsking}
          token={token}
          fields={[]}
          submit={t('scope.stay')}
          quiet
        />
      </Shell>
    )
  }),
)
