import type { EventMonthData } from './loadEventMonth'

import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { conditionsText } from '../../links/conditionsText'
import { withQuery } from '../../links/withQuery'
import { FilterForm } from '../../parts/FilterForm'
import { eventConditions } from '../eventConditions'
import { ANY_EVENT } from '../eventFilter'
import { EventFilterFields } from '../EventFilterFields'
import { EventSubscription } from '../EventSubscription'
import { timeOfEvents } from '../timeOfEvents'
import { calendarCrumbs } from './calendarCrumbs'
import { CALENDAR_PATH, calendarPath } from './calendarPath'
import { entryCount } from './entryCount'
import { MonthNavigation } from './MonthNavigation'
import { MonthTable } from './MonthTable'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { dateIn } from '../../languages/dateIn'
import { Crumbs } from '../../parts/Crumbs'

/** A month of events as a calendar, beside the list. */
export function EventMonthView({ data }: { data: EventMonthData }) {
  const language = contentLanguage()
  const t = translator('Calendar', language)
  const events = translator('Events', language)
  const now = timeOfEvents(data.events)
  const { filter, month, isCurrent, entries } = data
  const conditions = eventConditions(filter, data.facets)
  const resetHref = calendarPath(ANY_EVENT, isCurrent ? null : month)
  return (
    <>
      <Crumbs crumbs={calendarCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      <p className="mb-2">
        <TextLink href={withQuery('/events', { ...filter })}>{events('asList')}</TextLink>
      </p>
      <FilterForm action={CALENDAR_PATH} filtered={conditions.length > 0} resetHref={resetHref}>
        {!isCurrent && <input type="hidden" name="month" value={month} />}
        <EventFilterFields filter={filter} facets={data.facets} />
      </FilterForm>
      <MonthNavigation label={t('changeMonth')} {...data} />
      <p className="mb-2 font-700">
        {events('count', { count: entryCount(entries) })}
        {conditionsText(conditions)}
      </p>
      <MonthTable data={data} today={toLocalDate(now)} now={now} />
      {entries.size === 0 && (
        <p className="my-4">{t('nothing', { month: dateIn(language, month) })}</p>
      )}
      <MonthNavigation label={t('changeMonthBelow')} {...data} />
      {filter.format !== 'archive' && <EventSubscription filter={filter} facets={data.facets} />}
    </>
  )
}
