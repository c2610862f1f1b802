import { href, type Locale, words } from '@/app/messages/words'
import { type View, views } from '@/lib/tips/queue'
import { type Asked, pathOf } from './asked'
import style from './queue.module.css'

type Props = {
  locale: Locale
  asked: Asked
  departments: readonly { id: string; nameZh: string; nameEn: string }[]
  counts: Partial<Record<View, number>>
}

/** Views with how much stands in each, and the departments of who belongs to several. */
export function QueueTabs({ locale, asked: { view, departmentId }, departments, counts }: Props) {
  const t = words(locale, 'deskQueue')
  const several = departments.length > 1
  return (
    <div className={style.tabs}>
      <nav aria-label={t('views')}>
        {views.map((one) => (
          <a
            key={one}
            href={href(
              locale,
              one === 'quarantined' ? '/desk/quarantine' : pathOf({ view: one, departmentId }),
            )}
            aria-current={one === view ? 'page' : undefined}
          >
            {t(`view.${one}`)}
            {counts[one] !== undefined && <span className={style.count}>{counts[one]}</span>}
          </a>
        ))}
      </nav>
      {several && (
        <nav aria-label={t('departments')} className={style.departments}>
          <a href={href(locale, pathOf({ view }))} aria-current={departmentId ? undefined : 'page'}>
            {t('allDepartments')}
          </a>
          {departments.map(({ id, nameZh, nameEn }) => (
            <a
              key={id}
              href={href(locale, pathOf({ view, departmentId: id }))}
              aria-current={id === departmentId ? 'page' : undefined}
            >
              {locale === 'en' ? nameEn : nameZh}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
