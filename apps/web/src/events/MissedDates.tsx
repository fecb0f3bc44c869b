import type { Event } from '@tokyo-cancer-portal/cms-client'

import {
  EVENT_STATES,
  labelIn,
  missedOccurrences,
  reasonOfOccurrence,
} from '@tokyo-cancer-portal/domain'
import { Callout } from '@tokyo-cancer-portal/ui'

import { hasMissedDates } from './hasMissedDates'
import { NoticeAdvice } from './NoticeAdvice'
import { contentLanguage } from '../languages/contentLanguage'
import { occurrenceIn } from '../languages/occurrenceIn'
import { translator } from '../languages/translator'

/** The next dates of an event that are called off: somebody who comes every month would set out in vain. */
export function MissedDates({ event, now }: { event: Event; now: Date }) {
  if (!hasMissedDates(event, now)) return null
  const language = contentLanguage()
  const t = translator('Events', language)
  const colon = translator('Punctuation', language)('colon')
  const missed = missedOccurrences(event, now)
  return (
    <Callout tone="warning" title={t('missedDates')}>
      <ul className="space-y-2">
        {missed.map((occurrence) => (
          <li key={occurrence.id ?? occurrence.startsAt}>
            <p className="font-700">
              {labelIn(language, EVENT_STATES, occurrence.status)}
              {colon}
              <time dateTime={occurrence.date ?? undefined}>
                {occurrenceIn(language, occurrence, { era: false })}
              </time>
            </p>
            <p className="whitespace-pre-line">
              {reasonOfOccurrence(occurrence) ?? t('reasonUnknown')}
            </p>
          </li>
        ))}
      </ul>
      <NoticeAdvice event={event} />
    </Callout>
  )
}
