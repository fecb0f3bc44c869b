import type { Point } from './Point'

/** Mean radius of the earth, km (IUGG). */
const RADIUS = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** How far two places are from each other as the crow flies, km (haversine). */
export function distanceKm(one: Point, other: Point): number {
  const height = radians(other.latitude - one.latitude)
  const width = radians(other.longitude - one.longitude)
  const square =
    Math.sin(height / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(width / 2) ** 2
  // Rounding may lead a little beyond 1 at the other end of the world.
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)))
}
