import type { Point } from './Point'

import { POSTCODE_TOWNS } from './data/postcodeTowns'

export interface PostcodeTown {
  /** Six-digit code. */
  municipality: string
  /** The middle of the town; null where only the municipality is known. */
  point: Point | null
}

let known: ReadonlyMap<string, PostcodeTown> | null = null

/** The town of a postcode, seven digits; null for one that is not in the data. */
export function postcodeTown(postcode: string): PostcodeTown | null {
  known ??= readTowns()
  return known.get(postcode) ?? null
}

function readTowns(): ReadonlyMap<string, PostcodeTown> {
  const lines = POSTCODE_TOWNS.trim().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [municipality = '', towns = ''] = line.split(': ')
      return towns.split(',').map((town): [string, PostcodeTown] => {
        const [postcode = '', latitude, longitude] = town.split(' ')
        const point = latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null
        return [postcode, { municipality, point }]
      })
    }),
  )
}
