import { EVENT_STATUSES, labelOf } from '@tokyo-cancer-portal/domain'
import { formatTimeRange } from '@tokyo-cancer-portal/japanese-text'
import type { CalendarEntry } from '../../../review/calendar/calendarEntries'
import { reviewHref } from '../review/reviewHref'
import { StateBadge } from '../workflow/StateBadge'
import type { MonthProps } from './monthProps'

type Props = Pick<MonthProps, 'admin' | 'organizations' | 'decides'> & { entry: CalendarEntry }

/** One meeting: when, what, whose, and where it stands. What waits leads to where it is decided. */
export function EntryLink({ admin, entry, organizations, decides }: Props) {
  const { id, startTime, endTime, title, organization, state, isLive, status } = entry
  const isWaiting = decides && state === 'submitted'
  const href = isWaiting
    ? reviewHref(admin, { slug: 'events', id })
    : `${admin}/collections/events/${id}`
  const time = formatTimeRange(startTime, endTime)
  return (
    <div className="portal-calendar__entry">
      <a href={href}>
        {time && <span className="portal-calendar__time">{time} </span>}
        {title || '（名称なし）'}
      </a>
      {organization !== null && <p>{organizations.get(organization) ?? ''}</p>}
      <p>
        <StateBadge state={state} />
        {status && (
          <strong className={`portal-state portal-state--${status}`}>
            {labelOf(EVENT_STATUSES, status)}
          </strong>
        )}
        {isLive && state !== 'published' && <span>サイトに掲載中</span>}
      </p>
    </div>
  )
}
