import type { Term, ValueOf } from './term'

/** What the latitude and longitude of an organization point at. */
export const COORDINATE_PRECISIONS = [
  { value: 'building', label: '建物' },
  { value: 'town', label: '町丁目の中心', description: '地図の印は建物の位置ではありません。' },
  { value: 'municipality', label: '区市町村役所の位置', description: 'おおよその位置です。' },
] as const satisfies readonly Term[]

export type CoordinatePrecision = ValueOf<typeof COORDINATE_PRECISIONS>
