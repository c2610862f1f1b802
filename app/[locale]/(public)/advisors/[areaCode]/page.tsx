import { Shell } from '@/app/components/public/frame/shell'
import { areaNames } from '@/app/components/shared/area-names'
import { page } from '@/app/server/public-page'
import { advisorOf, poolOf } from '@/lib/advisors/queries'
import { areaName } from '@/lib/areas/area-name'
import { type AreaCard, listNamed } from '@/lib/areas/queries'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { isVillageCode, listNear } from '../find'
import { VillageUnknown } from '../village-unknown'
import { Advisor } from './advisor'
import { NoAdvisor } from './no-advisor'
import { Station } from './station'

/** A village's own, lasting address: its advisor as on the notice board, and the way to ask. */
export default page(async ({ locale, params }) => {
  const t = words(locale, 'advisors')
  const code = params.areaCode ?? ''
  const db = as({ role: 'anyone' })
  const [village] = isVillageCode(code) ? await listNamed(db, [code]) : []
  if (!village) return <VillageUnknown locale={locale} near={await listNear(db, code)} />
  const today = localDay(new Date())
  const [say, found, pool] = await Promise.all([
    areaNames(db, locale, [code]),
    advisorOf(db, code, today),
    poolOf(db, code),
  ])
  const mayAsk = Boolean(found?.sealTo) || pool !== null
  return (
    <Shell locale={locale} back={`/advisors?area=${village.parentCode}`}>
      <h1>{areaName(locale, village)}</h1>
      <p>{say(code)}</p>
      {found ? (
        <Advisor locale={locale} found={found} today={today} pool={pool !== null} />
      ) : (
        <NoAdvisor locale={locale} mayAsk={mayAsk} near={await listNear(db, code)} self={code} />
      )}
      {mayAsk && <Ask locale={locale} code={code} />}
      <Station locale={locale} street={say(village.parentCode ?? code)} />
      <p>{t('page.urgent')}</p>
      <Ways locale={locale} village={village} />
    </Shell>
  )
})

function Ask({ locale, code }: { locale: Locale; code: string }) {
  const t = words(locale, 'advisors')
  return (
    <>
      <p>
        <a className="btn go" href={href(locale, `/consult/${code}`)}>
          {t('page.ask')}
        </a>
      </p>
      <p className="hint">{t('page.askHint')}</p>
    </>
  )
}

function Ways({ locale, village }: { locale: Locale; village: AreaCard }) {
  const t = words(locale, 'advisors')
  const { code } = village
  return (
    <>
      <p className="links">
        <a href={href(locale, '/learn/law')}>{t('page.guide')}</a>
        <a href={href(locale, '/learn/answers')}>{words(locale, 'answers')('title')}</a>
        <a href={href(locale, `/advisors/${code}/poster`)}>{t('page.poster')}</a>
        <a href={href(locale, '/advisors')}>{t('again')}</a>
      </p>
      <p>
        <small>
          {village.fullName} · {t('page.code', { code })}
        </small>
      </p>
    </>
  )
}
