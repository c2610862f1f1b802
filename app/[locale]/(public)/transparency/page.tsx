import { Shell } from '@/app/components/public/frame/shell'
import { Day } from '@/app/components/shared/day'
import { page } from '@/app/server/public-page'
import { areaName } from '@/lib/areas/area-name'
import { type AreaCard, listDistricts } from '@/lib/areas/queries'
import { listHeads } from '@/lib/audit/publish'
import { city } from '@/lib/city/city'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { outcomes } from '@/lib/tips/schema'
import { type Month, monthlyStatistics, type Shown } from '@/lib/tips/statistics'
import { NumberTable } from './table'

const keeping = ['sealed', 'time', 'place', 'few'] as const
const lines = ['ef', 'gc', 'unsure'] as const

/** What can be told to everybody: monthly numbers, where the audit chain stands, how things are kept. */
export default page(async ({ locale }) => {
  const t = words(locale, 'transparency')
  const db = as({ role: 'anyone' })
  const [districts, heads] = await Promise.all([listDistricts(db), listHeads(db, 7)])
  const months = await monthlyStatistics(districts.map(({ code }) => code))
  return (
    <Shell locale={locale} back="/">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Months locale={locale} months={months} districts={districts} />
      <h2>{t('audit.title')}</h2>
      <p>{t('audit.lead')}</p>
      <p>{t('audit.text')}</p>
      {heads.length === 0 && <p>{t('audit.none')}</p>}
      {heads.map(({ day, seq, hash }) => (
        <dl key={day} className="sum">
          <div>
            <dt>{t('audit.day')}</dt>
            <dd>
              <Day locale={locale} day={day} />
            </dd>
          </div>
          <div>
            <dt>{t('audit.seq')}</dt>
            <dd>{seq}</dd>
          </div>
          <div>
            <dt>{t('audit.hash')}</dt>
            <dd>
              <code>{hash}</code>
            </dd>
          </div>
        </dl>
      ))}
      <h2>{t('keep.title')}</h2>
      <ul>
        {keeping.map((point) => (
          <li key={point}>{t(`keep.${point}`)}</li>
        ))}
      </ul>
      <p>
        <a href={href(locale, '/privacy')}>{t('keep.more')}</a>
      </p>
    </Shell>
  )
})

type Props = { locale: Locale; months: Month[]; districts: AreaCard[] }

function Months({ locale, months, districts }: Props) {
  const t = words(locale, 'transparency')
  const [latest] = months
  if (!latest) return <p>{t('none')}</p>
  const say = (shown: Shown | undefined) => sayCount(locale, shown)
  const places = [
    ...districts.map((area) => ({ code: area.code, name: areaName(locale, area) })),
    { code: city().code, name: t('wide') },
  ]
  return (
    <>
      <NumberTable
        caption={t('all')}
        head={[t('month'), t('received'), t('closed')]}
        rows={months.map(({ month, received, closed }) => ({
          name: month,
          cells: [say(received), say(closed)],
        }))}
      />
      <h2>{t('latest', { month: latest.month })}</h2>
      <NumberTable
        caption={t('kind')}
        head={[t('kind'), t('received')]}
        rows={lines.map((line) => ({
          name: t(`lines.${line}`),
          cells: [say(latest.lines[line])],
        }))}
      />
      <NumberTable
        caption={t('district')}
        head={[t('place'), t('received')]}
        rows={places.map(({ code, name }) => ({ name, cells: [say(latest.districts[code])] }))}
      />
      <NumberTable
        caption={t('outcome')}
        head={[t('outcome'), t('closed')]}
        rows={outcomes.map((outcome) => ({
          name: t(`outcomes.${outcome}`),
          cells: [say(latest.outcomes[outcome])],
        }))}
      />
    </>
  )
}

function sayCount(locale: Locale, shown: Shown = 'withheld'): string {
  const t = words(locale, 'transparency')
  if (typeof shown !== 'number') return t(shown)
  return new Intl.NumberFormat(locale).format(shown)
}
