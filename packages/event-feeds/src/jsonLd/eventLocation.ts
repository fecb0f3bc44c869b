import type { FeedEvent } from '../model/FeedEvent'
import type { JsonLd } from './JsonLd'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import { takesPlaceAtVenue } from '../model/takesPlaceAtVenue'
import { takesPlaceOnline } from '../model/takesPlaceOnline'
import { venueCoordinates } from '../model/venueCoordinates'
import { plainLine } from '../text/plainLine'
import { geoCoordinates } from './geoCoordinates'
import { known } from './known'
import { postalAddress } from './postalAddress'

/**
 * Where one takes part: a Place, a VirtualLocation, both, or nothing that is known.
 *
 * @param pageUrl says how to take part online where there is no address of its own
 */
export function eventLocation(event: FeedEvent, pageUrl: string): JsonLd[] {
  const places: JsonLd[] = []
  const { venue, online } = event
  const address = postalAddress(venue)
  if (takesPlaceAtVenue(event) && (venue.name || address)) {
    places.push(
      known({
        '@type': 'Place',
        name: plainLine(venue.name),
        address,
        geo: geoCoordinates(venueCoordinates(event)),
      }),
    )
  }
  if (takesPlaceOnline(event)) {
    const url = isSafeUrl(online.url) ? online.url : pageUrl
    places.push({ '@type': 'VirtualLocation', url })
  }
  return places
}
