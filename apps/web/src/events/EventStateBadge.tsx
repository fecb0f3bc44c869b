import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'
import type { EventStateValue } from '@tokyo-cancer-portal/domain'
import type { BadgeTone } from '@tokyo-cancer-portal/ui'

import { eventState, occurrenceState } from '@tokyo-cancer-portal/domain'
import { Badge } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

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
  if (event.format === 'archive') {
    return resolveHref(event.archiveVideo.url) ? (
      <Badge tone="key">動画を公開中</Badge>
    ) : (
      <Badge>動画は未掲載</Badge>
    )
  }
  const { value, label } = occurrence
    ? occurrenceState(event, occurrence, now)
    : eventState(event, now)
  return (
    <>
      <Badge tone={TONES[value]}>{label}</Badge>
      {event.status === 'changed' && !FINAL.includes(value) && (
        <Badge tone="caution">変更あり</Badge>
      )}
    </>
  )
}
