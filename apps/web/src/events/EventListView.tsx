import type { EventListData } from './loadEventList'

import { Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

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
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Crumbs } from '../parts/Crumbs'
import { ListPages } from '../parts/ListPages'

const PATH = '/events'

/** Upcoming events by week and month, or past events page by page, with filters. */
export function EventListView({ data }: { data: EventListData }) {
  const { period, filter, groups, latestFirst, page, totalPages, totalEvents } = data
  const isPast = period === 'past'
  const t = translator('Events', contentLanguage())
  const conditions = eventConditions(filter)
  const hidden = isPast ? { period } : {}
  return (
    <>
      <Crumbs crumbs={eventListCrumbs(data)} />
      <PageTitle>{t(isPast ? 'pastTitle' : 'title')}</PageTitle>
      <Lead text={t(isPast ? 'pastLead' : 'lead')} />
      <FilterForm action={PATH} filtered={conditions.length > 0}>
        {isPast && <input type="hidden" name="period" value="past" />}
        <EventFilterFields filter={filter} />
      </FilterForm>
      {!isPast && filter.format !== 'archive' && (
        <p className="mb-2">
          <TextLink href={withQuery(CALENDAR_PATH, { ...filter })}>{t('asCalendar')}</TextLink>
        </p>
      )}
      <p className="font-700">
        {t('count', { count: totalEvents })}
        {conditionsText(conditions)}
      </p>
      {totalEvents === 0 && <NoResults resetHref={withQuery(PATH, hidden)} />}
      {groups.map(({ title: time, events }) => (
        <section key={time}>
          <Heading level={2}>{time}</Heading>
          <EventCards events={events} level={3} />
        </section>
      ))}
      {latestFirst.length > 0 && <EventCards events={latestFirst} level={2} />}
      <ListPages
        page={page}
        totalPages={totalPages}
        hrefOf={(number) =>
          withQuery(PATH, { ...hidden, ...filter, page: number === 1 ? null : number })
        }
      />
      {!isPast && filter.format !== 'archive' && <EventSubscription filter={filter} />}
      <p className="mt-8">
        <TextLink href={isPast ? PATH : withQuery(PATH, { period: 'past' })}>
          {t(isPast ? 'showUpcoming' : 'showPast')}
        </TextLink>
      </p>
    </>
  )
}
