import type { Coordinates } from './buildingCoordinates'
import type { FeedEvent } from './FeedEvent'

import { takesPlaceAtVenue } from './takesPlaceAtVenue'

/**
 * Where the venue stands, else null.
 *
 * Coordinates of a venue are typed in for that building. Where they are those of a hospital that are known to point at
 * its part of town only, they were taken over from there and say no more than that.
 */
export function venueCoordinates(event: FeedEvent): Coordinates | null {
  const { latitude, longitude } = event.venue
  if (!takesPlaceAtVenue(event)) return null
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const takenOver = [event.organizer, ...event.coOrganizers].some(
    (organizer) =>
      organizer?.latitude === latitude &&
      organizer.longitude === longitude &&
      organizer.coordinatePrecision !== 'building',
  )
  return takenOver ? null : { latitude, longitude }
}
