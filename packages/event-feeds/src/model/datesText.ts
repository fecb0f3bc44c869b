import type { FeedEvent } from './FeedEvent'

import { isCalledOff, labelOf, OCCURRENCE_STATUSES } from '@tokyo-cancer-portal/domain'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

import { plainLine } from '../text/plainLine'
import { datedOccurrences } from './datedOccurrences'

/** All dates of an event, one a line, with those that are called off and why. */
export function datesText(event: Pick<FeedEvent, 'occurrences'>): string {
  return datedOccurrences(event)
    .map((occurrence) => {
      const when = formatOccurrence(occurrence)
      if (!isCalledOff(occurrence)) return when
      const reason = plainLine(occurrence.statusNote)
      const what = labelOf(OCCURRENCE_STATUSES, occurrence.status)
      return `${when}（${what}${reason ? `：${reason}` : ''}）`
    })
    .join('\n')
}
