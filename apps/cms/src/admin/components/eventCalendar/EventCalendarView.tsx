import { isDecider, toLocalDate } from '@tokyo-cancer-portal/domain'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { readCalendarFilter } from '../../../review/calendar/calendarFilter'
import { calendarOf, mayReadCalendar } from '../../../review/calendar/calendarOf'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { CalendarFilters } from './CalendarFilters'
import { DayList } from './DayList'
import { MonthNavigation } from './MonthNavigation'
import { MonthTable } from './MonthTable'

/** イベントのカレンダー: a month of everything, published or not, of all organizations. */
export async function EventCalendarView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  if (!mayReadCalendar(actor)) notFound()
  const today = toLocalDate(new Date())
  const filter = readCalendarFilter(view.searchParams, today)
  const { entries, organizations } = await calendarOf(req, filter)
  const { admin } = req.payload.config.routes
  const month = {
    admin,
    entries,
    filter,
    today,
    organizations,
    decides: isDecider(actor, 'events'),
  }
  return (
    <AdminPage view={view} title={VIEW_TITLES.eventCalendar} className="portal-lab">
      <MonthNavigation admin={admin} decides={month.decides} filter={filter} today={today} />
      <CalendarFilters admin={admin} filter={filter} organizations={organizations} />
      {entries.length === 0 ? (
        <p>この月の開催は見つかりませんでした。</p>
      ) : (
        <p>
          <strong>{entries.length}件</strong>の開催があります。公開前のものも入っています。
        </p>
      )}
      <MonthTable {...month} />
      <DayList {...month} />
    </AdminPage>
  )
}
