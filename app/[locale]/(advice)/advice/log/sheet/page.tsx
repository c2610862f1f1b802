import { Group } from '@mantine/core'
import { villageNames } from '@/app/components/shared/area-names'
import { deskPage } from '@/app/server/desk-page'
import { findOwnAdvisor } from '@/lib/advisors/queries'
import { monthAsked } from '@/lib/advisors/work-log/input'
import { monthOf } from '@/lib/advisors/work-log/month'
import { sheetRows } from '@/lib/advisors/work-log/sheet'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { Problem } from '@/lib/platform/problem'
import { monthWords, sheetWords } from '../sheet-words'
import { PrintButton } from './print-button'
import style from './sheet.module.css'

/** The month on paper, with room for a stamp and a signature. */
export default deskPage('advisor', async ({ locale, actor, search }) => {
  const t = words(locale, 'adviceLog')
  const db = as(actor)
  const own = await findOwnAdvisor(db, actor)
  if (!own) throw new Problem('not_found')
  const month = await monthOf(db, own.id, monthAsked(search.month, localDay(new Date())))
  const names = await villageNames(
    db,
    locale,
    [...month.villages, ...month.entries].map(({ areaCode }) => areaCode),
  )
  const [head = [], ...lines] = sheetRows(month, sheetWords(locale, names))
  return (
    <>
      <Group className="no-print" mb="md">
        <a href={href(locale, `/advice/log?month=${month.month}`)}>{t('sheet.back')}</a>
        <PrintButton />
      </Group>
      <article className={style.sheet}>
        <h1>{t('sheet.title')}</h1>
        <p className={style.who}>
          <span>{t('sheet.month', { month: monthWords(month.month) })}</span>
          <span>{t('sheet.advisor', { name: own.name })}</span>
          <span>{t('sheet.firm', { firm: own.firm })}</span>
          <span>{t('sheet.licence', { licence: own.licence })}</span>
          <span>{t('sheet.standard')}</span>
        </p>
        <div className={style.scroll}>
          <table>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((cells) => (
                <tr key={cells.join(' ')} data-total={cells[0] === t('sheet.total') || undefined}>
                  {cells.map((cell, at) => (
                    <td key={head[at]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={style.signs}>
          <span>{t('sheet.lawyer')}</span>
          <span>{t('sheet.sign')}</span>
          <span>{t('sheet.date')}</span>
        </p>
      </article>
    </>
  )
})
