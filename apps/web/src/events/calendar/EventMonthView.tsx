import type { EventMonthData } from './loadEventMonth'

import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { Breadcrumbs, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { conditionsText } from '../../links/conditionsText'
import { withQuery } from '../../links/withQuery'
import { FilterForm } from '../../parts/FilterForm'
import { eventConditions } from '../eventConditions'
import { EventFilterFields } from '../EventFilterFields'
import { EventSubscription } from '../EventSubscription'
import { timeOfEvents } from '../timeOfEvents'
import { calendarCrumbs } from './calendarCrumbs'
import { CALENDAR_PATH, calendarPath } from './calendarPath'
import { entryCount } from './entryCount'
import { MonthNavigation } from './MonthNavigation'
import { MonthTable } from './MonthTable'

/** A month of events as a calendar, beside the list. */
export function EventMonthView({ data }: { data: EventMonthData }) {
  const now = timeOfEvents(data.events)
  const { filter, month, isCurrent, entries } = data
  const conditions = eventConditions(filter)
  const resetHref = calendarPath({ format: null, area: null }, isCurrent ? null : month)
  return (
    <>
      <Breadcrumbs crumbs={calendarCrumbs()} />
      <PageTitle>イベントカレンダー</PageTitle>
      <p className="mb-2">
        <TextLink href={withQuery('/events', { ...filter })}>一覧の形で見る</TextLink>
      </p>
      <FilterForm action={CALENDAR_PATH} filtered={conditions.length > 0} resetHref={resetHref}>
        {!isCurrent && <input type="hidden" name="month" value={month} />}
        <EventFilterFields filter={filter} />
      </FilterForm>
      <MonthNavigation label="月を変える" {...data} />
      <p className="mb-2 font-700">
        {entryCount(entries)}件{conditionsText(conditions)}
      </p>
      <MonthTable data={data} today={toLocalDate(now)} now={now} />
      {entries.size === 0 && (
        <p className="my-4">{formatDate(month)}に登録されているイベントはありません。</p>
      )}
      <MonthNavigation label="月を変える（カレンダーの下）" {...data} />
      {filter.format !== 'archive' && <EventSubscription filter={filter} />}
    </>
  )
}
