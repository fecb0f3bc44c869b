import type { EventListData } from './loadEventList'

import { PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { conditionsText } from '../links/conditionsText'
import { withQuery } from '../links/withQuery'
import { Crumbs } from '../parts/Crumbs'
import { FilterForm } from '../parts/FilterForm'
import { Lead } from '../parts/Lead'
import { ListPages } from '../parts/ListPages'
import { NoResults } from '../parts/NoResults'
import { EventCards } from './EventCards'
import { eventConditions } from './eventConditions'
import { EventFilterFields } from './EventFilterFields'
import { eventListCrumbs } from './eventListCrumbs'
import { EVENTS_PATH, eventListHref } from './eventListHref'
import { FoundEventsView } from './finder/FoundEventsView'

/** Coming events as somebody chooses them, or past events page by page. */
export function EventListView({ data }: { data: EventListData }) {
  const { period, filter, latestFirst, page, totalPages, totalEvents, answer } = data
  const isPast = period === 'past'
  const t = translator('Events', contentLanguage())
  const conditions = eventConditions(filter, answer?.facets)
  return (
    <>
      <Crumbs crumbs={eventListCrumbs(data)} />
      <PageTitle>{t(isPast ? 'pastTitle' : 'title')}</PageTitle>
      <Lead text={t(isPast ? 'pastLead' : 'lead')} />
      {answer ? (
        <FoundEventsView data={data} answer={answer} conditions={conditions} />
      ) : (
        <>
          <FilterForm action={EVENTS_PATH} filtered={conditions.length > 0}>
            <input type="hidden" name="period" value="past" />
            <EventFilterFields filter={filter} facets={null} />
          </FilterForm>
          <p className="font-700">
            {t('count', { count: totalEvents })}
            {conditionsText(conditions)}
          </p>
          {totalEvents === 0 && <NoResults resetHref={withQuery(EVENTS_PATH, { period })} />}
          {latestFirst.length > 0 && <EventCards events={latestFirst} level={2} />}
        </>
      )}
      <ListPages
        page={page}
        totalPages={totalPages}
        hrefOf={(number) => eventListHref(data, number)}
      />
      <p className="mt-8">
        <TextLink href={isPast ? EVENTS_PATH : withQuery(EVENTS_PATH, { period: 'past' })}>
          {t(isPast ? 'showUpcoming' : 'showPast')}
        </TextLink>
      </p>
    </>
  )
}
