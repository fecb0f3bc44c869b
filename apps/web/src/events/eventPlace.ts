import type { Event } from '@tokyo-cancer-portal/cms-client'

import { EVENT_FORMATS, labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

/** How and where one takes part, in one line: `会場：病院の講堂（文京区）`; empty if unknown. */
export function eventPlace({ format, venue }: Event): string {
  const label = labelOf(EVENT_FORMATS, format)
  if (format !== 'venue' && format !== 'hybrid') return label
  const municipality = labelOf(MUNICIPALITIES, venue.municipality)
  const place = [venue.name, venue.name && municipality ? `（${municipality}）` : municipality]
    .filter(Boolean)
    .join('')
  return place ? `${label}：${place}` : label
}
