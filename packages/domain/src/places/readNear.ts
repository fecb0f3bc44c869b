import type { Point } from './Point'

const PAIR = /^(-?\d{1,3}(?:\.\d{1,20})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,20})?)$/
/** Japan from 沖ノ鳥島 to 宗谷, from 与那国 to 南鳥島. */
const JAPAN = { south: 20, north: 46, west: 122, east: 154 }
/** Decimals of a degree: squares of about one kilometre. */
const DECIMALS = 2

/**
 * A place that somebody's browser told, `latitude,longitude` in degrees, rounded to about one kilometre: nobody has to
 * know better where somebody is who looks for a hospital. Null for what is no place in Japan.
 */
export function readNear(text: string): Point | null {
  const [, north, east] = PAIR.exec(text.trim()) ?? []
  if (north === undefined || east === undefined) return null
  const [latitude, longitude] = [round(Number(north)), round(Number(east))]
  const isInJapan =
    latitude >= JAPAN.south &&
    latitude <= JAPAN.north &&
    longitude >= JAPAN.west &&
    longitude <= JAPAN.east
  return isInJapan ? { latitude, longitude } : null
}

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS))
