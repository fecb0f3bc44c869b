import { addMonths } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { calendarHref, type CalendarFilter } from '../../../review/calendar/calendarFilter'

type Props = {
  admin: string
  filter: CalendarFilter
  today: string
  /** Whether the reader decides about requests. */
  decides: boolean
}

/** Which month it is, and the ways to others; the filter stays. */
export function MonthNavigation({ admin, filter, today, decides }: Props) {
  const { month } = filter
  const hrefOf = (other: string) => calendarHref(admin, { ...filter, month: other })
  const nameOf = (other: string) => formatDate(other, { era: false })
  const [before, after, present] = [addMonths(month, -1), addMonths(month, 1), today.slice(0, 7)]
  return (
    <>
      <h2>{formatDate(month)}</h2>
      <nav aria-label="月の移動" className="portal-calendar__ways">
        <a href={hrefOf(before)}>← 前の月（{nameOf(before)}）</a>
        {month !== present && <a href={hrefOf(present)}>今月</a>}
        <a href={hrefOf(after)}>次の月（{nameOf(after)}） →</a>
        {decides && <a href={`${admin}/review`}>承認待ちの一覧</a>}
      </nav>
    </>
  )
}
