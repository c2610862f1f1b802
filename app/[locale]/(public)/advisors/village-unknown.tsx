import { Notice } from '@/app/components/public/frame/notice'
import { PhoneList } from '@/app/components/public/frame/phone-list'
import { Shell } from '@/app/components/public/frame/shell'
import type { AreaCard } from '@/lib/areas/queries'
import { href, type Locale, words } from '@/lib/messages/words'
import { AreaList } from './area-list'

/** No such village: those of the same street, and the number that always answers. */
export function VillageUnknown({ locale, near }: { locale: Locale; near: AreaCard[] }) {
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
