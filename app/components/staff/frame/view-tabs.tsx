import style from './view-tabs.module.css'

type ViewTab = { href: string; label: string; count?: number; current: boolean }

type Props = {
  /** What the choice is about. */
  label: string
  tabs: readonly ViewTab[]
  small?: boolean
}

/** Views of a list as links, with how much stands in each. */
export function ViewTabs({ label, tabs, small }: Props) {
  return (
    <nav aria-label={label} className={small ? `${style.tabs} ${style.small}` : style.tabs}>
      {tabs.map(({ href, label: name, count, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {name}
          {count !== undefined && <span className={style.count}>{count}</span>}
        </a>
      ))}
    </nav>
  )
}
