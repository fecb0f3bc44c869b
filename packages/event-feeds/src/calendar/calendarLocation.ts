import type { FeedEvent } from '../model/FeedEvent'

import { takesPlaceAtVenue } from '../model/takesPlaceAtVenue'
import { takesPlaceOnline } from '../model/takesPlaceOnline'
import { venueAddress } from '../model/venueAddress'
import { plainLine } from '../text/plainLine'

/** Where one takes part, in one line; empty if unknown. */
export function calendarLocation(event: FeedEvent): string {
  const place = takesPlaceAtVenue(event)
    ? [plainLine(event.venue.name), venueAddress(event)].filter(Boolean).join(' ')
    : ''
  if (!takesPlaceOnline(event)) return place
  return place ? `${place}（オンラインあり）` : 'オンライン'
}
