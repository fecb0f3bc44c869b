import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventCondition } from '../eventConditions'
import type { EventListData } from '../loadEventList'

import { Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { withQuery } from '../../links/withQuery'
import { AppliedConditions } from '../../parts/AppliedConditions'
import { FilterForm } from '../../parts/FilterForm'
import { MatchNote } from '../../search/MatchNote'
import { CALENDAR_PATH } from '../calendar/calendarPath'
import { EventCards } from '../EventCards'
import { EventFilterFields } from '../EventFilterFields'
import { EventSubscription } from '../EventSubscription'
import { withoutTime } from '../eventFilter'
import { ListedEventCards } from './ListedEventCards'
import { OtherWays } from './OtherWays'
import { TimeChips } from './TimeChips'

const PATH = '/events'

export interface FoundEventsViewProps {
  data: EventListData
  answer: EventSearchAnswer
  conditions: readonly EventCondition[]
}

/** By what events are chosen, how many there are, which, and what to do where there is next to nothing. */
export function FoundEventsView({ data, answer, conditions }: FoundEventsViewProps) {
  const { filter, groups, latestFirst, totalEvents } = data
  const t = translator('Events', contentLanguage())
  const takesPlace = filter.format !== 'archive'
  const closed = answer.closed ?? 0
  return (
    <>
      {takesPlace && <TimeChips filter={filter} facets={answer.facets} />}
      <FilterForm action={PATH} filtered={conditions.length > 0}>
        <EventFilterFields filter={filter} facets={answer.facets} hasDays />
      </FilterForm>
      <p className="font-700">
        {t(conditions.length > 0 ? 'summaryFound' : 'summaryComing', { count: totalEvents })}
      </p>
      <AppliedConditions
        conditions={conditions.map(({ name, value, parameters }) => ({
          name,
          value,
          hrefWithout: withQuery(PATH, {
            ...filter,
            ...Object.fromEntries(parameters.map((parameter) => [parameter, null])),
          }),
        }))}
      />
      <MatchNote
        typed={filter.q}
        answer={answer}
        hrefFor={(q) => withQuery(PATH, { ...filter, q })}
      />
      {closed > 0 && (
        <p className="my-2">
          <TextLink href={withQuery(PATH, { ...filter, open: 'all' })}>
            {t('showClosed', { count: closed })}
          </TextLink>
        </p>
      )}
      {takesPlace && (
        <p className="my-2">
          <TextLink href={withQuery(CALENDAR_PATH, { ...withoutTime(filter) })}>
            {t('asCalendar')}
          </TextLink>
        </p>
      )}
      {totalEvents === 0 && conditions.length === 0 && <p>{t('nothingToCome')}</p>}
      {groups.map(({ title: time, events }) => (
        <section key={time}>
          <Heading level={2}>{time}</Heading>
          <ListedEventCards events={events} />
        </section>
      ))}
      {latestFirst.length > 0 && <EventCards events={latestFirst} level={2} />}
      <OtherWays filter={filter} conditions={conditions} answer={answer} />
      {takesPlace && <EventSubscription filter={filter} facets={answer.facets} />}
    </>
  )
}
