import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { ViewTabs } from '@/app/components/staff/frame/view-tabs'
import { type DeskContext, deskPage } from '@/app/server/desk-page'
import { listKept } from '@/lib/advisors/policy'
import { areaName } from '@/lib/areas/area-name'
import { type AreaCard, listDistricts } from '@/lib/areas/queries'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import style from './advisors.module.css'

const tabs = [
  { name: 'coverage', path: '/desk/advisors' },
  { name: 'list', path: '/desk/advisors/list' },
  { name: 'import', path: '/desk/advisors/import' },
  { name: 'answers', path: '/desk/advisors/answers' },
  { name: 'sheet', path: '/desk/advisors/sheet' },
] as const

type Tab = (typeof tabs)[number]['name']
export type BureauDistricts = AreaCard[]

type BureauContext = DeskContext<'officer'> & {
  db: Db
  today: string
  /** Those in the bureau's care. */
  districts: BureauDistricts
}

/** A page for officers of a justice bureau. To all others it does not exist. */
export function bureauPage(tab: Tab, render: (context: BureauContext) => Promise<ReactNode>) {
  return deskPage('officer', async (context) => {
    const db = as(context.actor)
    const districts = await findOwnDistricts(db)
    if (districts.length === 0) throw new Problem('not_found')
    const today = localDay(new Date())
    const content = await render({ ...context, db, today, districts })
    return (
      <div className={style.page}>
        <Title order={1} size="h2">
          {words(context.locale, 'deskAdvisors')('title')}
        </Title>
        <Tabs locale={context.locale} current={tab} />
        {content}
      </div>
    )
  })
}

/** The districts of the caller's bureau; none for all others. */
export async function findOwnDistricts(db: Db): Promise<BureauDistricts> {
  const [kept, all] = [await listKept(db), await listDistricts(db)]
  return all.filter(({ code }) => kept.some((one) => code.startsWith(one)))
}

export function districtName(locale: Locale, districts: BureauDistricts, code: string): string {
  const district = districts.find((one) => code.startsWith(one.code))
  if (!district) return code
  return areaName(locale, district)
}

function Tabs({ locale, current }: { locale: Locale; current: Tab }) {
  const t = words(locale, 'deskAdvisors')
  return (
    <div className={`no-print ${style.tabs}`}>
      <ViewTabs
        label={t('views')}
        tabs={tabs.map(({ name, path }) => ({
          href: href(locale, path),
          label: t(`tabs.${name}`),
          current: name === current,
        }))}
      />
    </div>
  )
}
