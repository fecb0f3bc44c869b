export interface Coordinates {
  latitude: number
  longitude: number
}

/** Coordinates (WGS 84) that point at the building itself, else null: a map that leads astray helps nobody. */
export function buildingCoordinates(place: {
  latitude?: number | null | undefined
  longitude?: number | null | undefined
  coordinatePrecision?: string | null | undefined
}): Coordinates | null {
  const { latitude, longitude, coordinatePrecision } = place
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  return coordinatePrecision === 'building' ? { latitude, longitude } : null
}
