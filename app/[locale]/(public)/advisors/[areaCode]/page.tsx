import { areaNames } from '@/app/components/area-names'
import { Notice } from '@/app/components/notice'
import { PhoneList } from '@/app/components/phone-list'
import { Shell } from '@/app/components/shell'
import { href, type Locale, words } from '@/app/messages/words'
import { as } from '@/lib/access/as'
import { page } from '@/lib/access/page'
import { type AreaCard, listNamed } from '@/lib/areas/queries'
import type { Db } from '@/lib/platform/db'
import { AreaList } from '../area-list'
import { isVillageCode, listNear } from '../find'
import { nameOf } from '../names'

/** A village's own, lasting address. Until advisors are entered it gives the number that always answers. */
export default page(async ({ locale, params }) => {
  const t = words(locale, 'advisors')
  const code = params.areaCode ?? ''
  const db = as({ role: 'anyone' })
  const [village] = isVillageCode(code) ? await listNamed(db, [code]) : []
  if (!village) return <NotFound locale={locale} near={await listNear(db, code)} />
  return (
    <Shell locale={locale} back={`/advisors?area=${village.parentCode}`}>
      <h1>{nameOf(locale, village)}</h1>
      <p>{await pathOf(db, locale, village)}</p>
      <p>
        <small>
          {village.fullName} · {t('page.code', { code })}
        </small>
      </p>
      <p>{t('page.soon')}</p>
      <Notice tone="good">
        <p>{t('page.call')}</p>
        <p>
          <a className="btn go" href="tel:12348">
            {t('page.button')}
          </a>
        </p>
      </Notice>
      <p>{t('page.urgent')}</p>
      <p>
        <a href={href(locale, '/advisors')}>{t('again')}</a>
      </p>
    </Shell>
  )
})

async function pathOf(db: Db, locale: Locale, village: AreaCard) {
  const say = await areaNames(db, locale, [village.code])
  return say(village.code)
}

function NotFound({ locale, near }: { locale: Locale; near: AreaCard[] }) {
  const t = words(locale, 'advisors')
  return (
    <Shell locale={locale} back="/advisors">
      <h1>{t('title')}</h1>
      <Notice tone="warn">
        <p>{t('none')}</p>
        <PhoneList locale={locale} numbers={['12348']} />
      </Notice>
      {near.length > 0 && (
        <>
          <h2>{t('near')}</h2>
          <AreaList locale={locale} areas={near} />
        </>
      )}
      <p>
        <a className="btn" href={href(locale, '/advisors')}>
          {t('again')}
        </a>
      </p>
    </Shell>
  )
}
