import { redirect } from 'next/navigation'
import { Notice } from '@/app/components/public/frame/notice'
import { PhoneList } from '@/app/components/public/frame/phone-list'
import { Shell } from '@/app/components/public/frame/shell'
import { areaNames } from '@/app/components/shared/area-names'
import { page } from '@/app/server/public-page'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { AreaList } from './area-list'
import { choiceAfter, findPlaces, isVillageCode } from './find'
import { PickForm } from './pick-form'
import { SearchForm } from './search-form'

/** Finds a village by name, or step by step from the district. */
export default page(async ({ locale, search }) => {
  const t = words(locale, 'advisors')
  const area = search.area ?? ''
  if (isVillageCode(area)) redirect(href(locale, `/advisors/${area}`))
  const db = as({ role: 'anyone' })
  const text = search.q?.trim() ?? ''
  const [found, choice] = await Promise.all([
    text ? findPlaces(db, text) : [],
    choiceAfter(db, area),
  ])
  const around = await areaNames(
    db,
    locale,
    [area, ...found.map(({ code }) => code)].filter(Boolean),
  )
  return (
    <Shell locale={locale} back={area ? '/advisors' : '/'}>
      <h1>{t('title')}</h1>
      {!area && <p>{t('lead')}</p>}
      {!area && <SearchForm locale={locale} text={text} />}
      {found.length > 0 && (
        <>
          <h2>{t('found', { n: found.length })}</h2>
          <AreaList locale={locale} areas={found} around={around} />
        </>
      )}
      {text && found.length === 0 && (
        <Notice tone="warn">
          <p>{t('noneSearch', { text: text.slice(0, 40) })}</p>
          <PhoneList locale={locale} numbers={['12348']} />
        </Notice>
      )}
      <h2>{choice.step === 'district' ? t('pick') : around(area)}</h2>
      <PickForm locale={locale} step={choice.step} areas={choice.areas} />
    </Shell>
  )
})
