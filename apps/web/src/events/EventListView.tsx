import type { EventListData } from './loadEventList'

import { Breadcrumbs, Heading, PageTitle, Pagination, TextLink } from '@tokyo-cancer-portal/ui'

import { conditionsText } from '../links/conditionsText'
import { withQuery } from '../links/withQuery'
import { FilterForm } from '../parts/FilterForm'
import { Lead } from '../parts/Lead'
import { NoResults } from '../parts/NoResults'
import { CALENDAR_PATH } from './calendar/calendarPath'
import { EventCards } from './EventCards'
import { eventConditions } from './eventConditions'
import { EventFilterFields } from './EventFilterFields'
import { eventListCrumbs } from './eventListCrumbs'
import { EventSubscription } from './EventSubscription'

const PATH = '/events'

/** Upcoming events by week and month, or past events page by page, with filters. */
export function EventListView({ data }: { data: EventListData }) {
  const { period, filter, groups, latestFirst, page, totalPages, totalEvents } = data
  const isPast = period === 'past'
  const title = isPast ? '終了したイベント' : 'イベント'
  const conditions = eventConditions(filter)
  const hidden = isPast ? { period } : {}
  return (
    <>
      <Breadcrumbs crumbs={eventListCrumbs(data)} />
      <PageTitle>{title}</PageTitle>
      <Lead
        text={
          isPast
            ? 'これまでに開かれた催しです。'
            : '患者サロン、講演会、相談会など、都内の病院や団体が開く催しです。'
        }
      />
      <FilterForm action={PATH} filtered={conditions.length > 0}>
        {isPast && <input type="hidden" name="period" value="past" />}
        <EventFilterFields filter={filter} />
      </FilterForm>
      {!isPast && filter.format !== 'archive' && (
        <p className="mb-2">
          <TextLink href={withQuery(CALENDAR_PATH, { ...filter })}>カレンダーの形で見る</TextLink>
        </p>
      )}
      <p className="font-700">
        {totalEvents}件{conditionsText(conditions)}
      </p>
      {totalEvents === 0 && <NoResults resetHref={withQuery(PATH, hidden)} />}
      {groups.map(({ title: time, events }) => (
        <section key={time}>
          <Heading level={2}>{time}</Heading>
          <EventCards events={events} level={3} />
        </section>
      ))}
      {latestFirst.length > 0 && <EventCards events={latestFirst} level={2} />}
      <Pagination
        page={page}
        totalPages={totalPages}
        hrefOf={(number) =>
          withQuery(PATH, { ...hidden, ...filter, page: number === 1 ? null : number })
        }
      />
      {!isPast && filter.format !== 'archive' && <EventSubscription filter={filter} />}
      <p className="mt-8">
        <TextLink href={isPast ? PATH : withQuery(PATH, { period: 'past' })}>
          {isPast ? '開催予定のイベントを見る' : '終了したイベントを見る'}
        </TextLink>
      </p>
    </>
  )
}
