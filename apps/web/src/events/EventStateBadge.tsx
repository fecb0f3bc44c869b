import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { EventStateValue } from '@tokyo-cancer-portal/domain'
import type { BadgeTone } from '@tokyo-cancer-portal/ui'

import { eventState } from '@tokyo-cancer-portal/domain'
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

/** Whether one can still take part, computed for now. A recording has no such state. */
export function EventStateBadge({ event, now }: { event: Event; now: Date }) {
  if (event.format === 'archive') {
    return resolveHref(event.archiveVideo.url) ? (
      <Badge tone="key">動画を公開中</Badge>
    ) : (
      <Badge>動画は未掲載</Badge>
    )
  }
  const state = eventState(event, now)
  return <Badge tone={TONES[state.value]}>{state.label}</Badge>
}
