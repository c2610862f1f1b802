import { Notice } from '@/app/components/public/frame/notice'
import type { AreaCard } from '@/lib/areas/queries'
import { type Locale, words } from '@/lib/messages/words'
import { AreaList } from '../area-list'

const mostNear = 8

type Props = { locale: Locale; mayAsk: boolean; near: AreaCard[]; self: string }

/** Nobody is assigned: the pool answers, and the villages beside it may have an advisor in the office. */
export function NoAdvisor({ locale, mayAsk, near, self }: Props) {
  const t = words(locale, 'advisors')
  const others = near.filter(({ code }) => code !== self)
  const place = others.findIndex(({ code }) => code > self)
  const from = Math.max(0, Math.min(place - mostNear / 2, others.length - mostNear))
  return (
    <>
      <Notice tone="warn">
        <p>{t('page.empty')}</p>
        {mayAsk && <p>{t('page.emptyAsk')}</p>}
      </Notice>
      {others.length > 0 && (
        <>
          <h2>{t('near')}</h2>
          <AreaList locale={locale} areas={others.slice(from, from + mostNear)} />
        </>
      )}
    </>
  )
}
