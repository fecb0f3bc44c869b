import type { OccurrenceData } from './loadOccurrence'

import {
  isCalledOff,
  nextOccurrence,
  occurrenceState,
  reasonOfOccurrence,
} from '@tokyo-cancer-portal/domain'
import { Callout } from '@tokyo-cancer-portal/ui'

import { EventNotice } from '../EventNotice'
import { NoticeAdvice } from '../NoticeAdvice'
import { occurrencePath } from '../occurrencePath'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { occurrenceIn } from '../../languages/occurrenceIn'
import { linkTo } from '../../languages/linkTo'

/** The first thing to know about a day on which an event does not take place, or is over. */
export function OccurrenceNotice({ data, now }: { data: OccurrenceData; now: Date }) {
  const { event, occurrences } = data
  const t = translator('Events', contentLanguage())
  if (isCalledOff(event)) return <EventNotice event={event} now={now} />
  const states = new Set(
    occurrences.map((occurrence) => occurrenceState(event, occurrence, now).value),
  )
  const [state] = states
  const isOneState = states.size === 1
  if (isOneState && (state === 'cancelled' || state === 'postponed')) {
    return (
      <Callout tone="warning" title={t(state === 'cancelled' ? 'dayCancelled' : 'dayPostponed')}>
        <p className="whitespace-pre-line">
          {occurrences.map(reasonOfOccurrence).find(Boolean) ?? t('reasonUnknown')}
        </p>
        <NextDate data={data} now={now} />
        <NoticeAdvice event={event} />
      </Callout>
    )
  }
  if (isOneState && state === 'ended') {
    return (
      <Callout tone="info" title={t('dayEnded')}>
        <NextDate data={data} now={now} />
      </Callout>
    )
  }
  return <EventNotice event={event} now={now} />
}

/** The next date after this one that takes place, else the next from today on. */
function NextDate({ data: { event, date }, now }: { data: OccurrenceData; now: Date }) {
  const language = contentLanguage()
  const t = translator('Events', language)
  const later = event.occurrences.filter((occurrence) => (occurrence.date ?? '') > date)
  const following = nextOccurrence({ ...event, occurrences: later }, now)
  const next = following ?? nextOccurrence(event, now)
  if (!next?.date) return <p>{t('noComingDates')}</p>
  return (
    <p>
      {t.rich(following ? 'followingDate' : 'nearestDate', {
        when: occurrenceIn(language, next),
        date: linkTo(occurrencePath(event, next.date)),
      })}
    </p>
  )
}
