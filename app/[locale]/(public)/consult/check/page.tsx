import { submitConsultation } from '@/app/actions/ask'
import { CheckPage } from '@/app/components/public/case/check-page'
import { SendForm } from '@/app/components/public/form/send-form'
import { areaNames } from '@/app/components/shared/area-names'
import { page } from '@/app/server/public-page'
import { currentWriter } from '@/lib/cases/draft'
import { consultationDrafts } from '@/lib/consultations/ask/draft'
import { askPath, openStep } from '@/lib/consultations/ask/steps'
import { questionChallenge } from '@/lib/consultations/intake/submit'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { asking } from '../asking'
import { Promised } from '../promise'
import { summaryOf } from '../summary'

export default page(
  asking(async ({ locale, token, draft }) => {
    const t = words(locale, 'consult')
    const say = await areaNames(as({ role: 'anyone' }), locale, [draft.areaCode])
    const open = openStep(draft)
    return (
      <CheckPage
        locale={locale}
        back="/consult/reply"
        title={t('check.title')}
        rows={summaryOf(locale, draft, say(draft.areaCode))}
        whole={!open}
        steps={4}
      >
        <p>
          {t('check.sees')} {t('check.keeps')}
        </p>
        <Promised locale={locale} />
        {open ? (
          <p>
            <a className="btn go" href={href(locale, askPath(open, draft))}>
              {words(locale, 'common')('continue')}
            </a>
          </p>
        ) : (
          <SendForm
            locale={locale}
            token={token}
            action={submitConsultation}
            submit={t('check.submit')}
            pow={await questionChallenge(await currentWriter(consultationDrafts))}
            sum={draft.sum}
          />
        )}
      </CheckPage>
    )
  }),
)
