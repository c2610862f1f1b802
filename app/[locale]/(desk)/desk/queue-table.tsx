import { TableTd, TableTr } from '@mantine/core'
import { claimTip } from '@/app/actions/tip-desk'
import { dayWords } from '@/app/components/shared/day'
import { DueMark } from '@/app/components/staff/case/due-mark'
import { categoryName, urgencyOf } from '@/app/components/staff/case/fact-words'
import { UrgencyMark } from '@/app/components/staff/case/urgency-mark'
import { ActionButton } from '@/app/components/staff/form/action-button'
import { HeadedTable } from '@/app/components/staff/headed-table'
import { departmentName } from '@/lib/departments/department-name'
import { href, type Locale, words } from '@/lib/messages/words'
import type { TipCard } from '@/lib/tips/desk/queue/queue'
import style from './queue.module.css'

type Department = { id: string; nameZh: string; nameEn: string }
type Props = {
  locale: Locale
  cards: readonly TipCard[]
  departments: readonly Department[]
  area: (code: string) => string
  /** Whose desk it is. */
  own: string
  now: Date
}

const columns = [
  'urgency',
  'due',
  'category',
  'area',
  'part',
  'status',
  'assignee',
  'received',
] as const

/** Tips in their order. Nothing in it was ever sealed. */
export function QueueTable({ locale, cards, ...shared }: Props) {
  const t = words(locale, 'deskQueue')
  return (
    <HeadedTable className={style.queue} columns={columns.map((column) => t(`column.${column}`))}>
      {cards.map((card) => (
        <Row key={card.id} locale={locale} card={card} {...shared} />
      ))}
    </HeadedTable>
  )
}

type RowProps = Omit<Props, 'cards'> & { card: TipCard }

function Row({ locale, card, departments, area, own, now }: RowProps) {
  const t = words(locale, 'deskQueue')
  const facts = words(locale, 'deskFacts')
  const category = categoryName(locale, card.category)
  const urgency = urgencyOf(card.urgency)
  const place = area(card.areaCode)
  const department = departments.find(({ id }) => id === card.departmentId)
  const day = dayWords(locale, card.receivedOn)
  return (
    <TableTr data-row data-mine={card.assignee?.id === own || undefined}>
      <TableTd>
        <UrgencyMark urgency={urgency} label={facts(`urgency.${urgency}`)} />
      </TableTd>
      <TableTd>
        <DueMark locale={locale} due={card.due} waiting={card.waiting} now={now} />
      </TableTd>
      <TableTd>
        <a
          data-open
          className={style.open}
          href={href(locale, `/desk/tips/${card.id}`)}
          aria-label={t('open', { category, area: place })}
        >
          {category}
        </a>
        {card.unread > 0 && (
          <span className={style.unread} title={t('unreadHint')}>
            {t('unread')}
          </span>
        )}
      </TableTd>
      <TableTd>{place}</TableTd>
      <TableTd>
        {facts(`part.${card.part}`)}
        {departments.length > 1 && department && (
          <small>{departmentName(locale, department)}</small>
        )}
      </TableTd>
      <TableTd>{facts(`status.${card.status}`)}</TableTd>
      <TableTd className={style.assignee}>
        {card.assignee ? (
          card.assignee.name
        ) : (
          <ActionButton
            action={claimTip}
            fields={{ tipId: card.id }}
            size="compact-sm"
            variant="default"
            aria-label={`${t('claim')}：${category}，${place}`}
          >
            {t('claim')}
          </ActionButton>
        )}
      </TableTd>
      <TableTd>
        {facts('received', { day, slot: facts(`slot.${card.slot as 0 | 1 | 2 | 3}`) })}
      </TableTd>
    </TableTr>
  )
}
