import type { NumberField } from 'payload'

/** Japan with all of Tokyo's islands: a latitude in the place of a longitude is refused. */
const LATITUDE = { min: 20, max: 46 }
const LONGITUDE = { min: 122, max: 154 }

/** Latitude and longitude in degrees (WGS 84). */
export function coordinateFields(): NumberField[] {
  return [
    {
      type: 'number',
      name: 'latitude',
      label: '緯度',
      ...LATITUDE,
      admin: { description: '例：35.689501', step: 0.000001, width: '50%' },
    },
    {
      type: 'number',
      name: 'longitude',
      label: '経度',
      ...LONGITUDE,
      admin: { description: '例：139.691722', step: 0.000001, width: '50%' },
    },
  ]
}
