import type { ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { mayReadCalendar } from '../../../review/calendar/calendarOf'

/** The way to the calendar of events, at the end of the menu. */
export async function CalendarLink({ payload, user }: ServerProps) {
  if (!mayReadCalendar(await actorOf({ payload, user: user ?? null }))) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/review/calendar`}>
      イベントのカレンダー
    </a>
  )
}
