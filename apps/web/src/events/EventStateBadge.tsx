import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'
import type { EventStateValue } from '@tokyo-cancer-portal/domain'
import type { BadgeTone } from '@tokyo-cancer-portal/ui'

import { EVENT_STATES, eventState, labelIn, occurrenceState } from '@tokyo-cancer-portal/domain'
import { Badge } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const TONES: Record<EventStateValue, BadgeTone> = {
  'before-opening': 'neutral',
  open: 'positive',
  'closing-soon': 'caution',
  full: 'stopped',
  closed: 'stopped',
  'no-application': 'positive',
  unconfirmed: 'neutral',
  ongoing: 'positive',
  ended: 'stopped',
  cancelled: 'stopped',
  postponed: 'caution',
}

/** States beside which it does not matter any more that something was changed. */
const FINAL: readonly EventStateValue[] = ['ended', 'cancelled', 'postponed']

export interface EventStateBadgeProps {
  event: Event
  /** Of one date; absent for the event. */
  occurrence?: Occurrence | undefined
  now: Date
}

/**
 * Whether one can still take part, computed for now, and whether something is not as it was announced. A recording has
 * no such state.
 */
export function EventStateBadge({ event, occurrence, now }: EventStateBadgeProps) {
  const language = contentLanguage()
  const t = translator('Events', language)
  if (event.format === 'archive') {
    return resolveHref(event.archiveVideo.url) ? (
      <Badge tone="key">{t('videoOpen')}</Badge>
    ) : (
      <Badge>{t('videoMissing')}</Badge>
    )
  }
  const { value } = occurrence ? occurrenceState(event, occurrence, now) : eventState(event, now)
  return (
    <>
      <Badge tone={TONES[value]}>{labelIn(language, EVENT_STATES, value)}</Badge>
      {event.status === 'changed' && !FINAL.includes(value) && (
        <Badge tone="caution">{t('changed')}</Badge>
      )}
    </>
  )
}
