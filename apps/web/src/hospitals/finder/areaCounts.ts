import type { HospitalListData } from '../loadHospitalList'
import type { HospitalRequest } from './HospitalRequest'

export interface AreaCounts {
  /** How many hospitals each area has, under the conditions of `without`; areas with none are left out. */
  counts: ReadonlyMap<string, number>
  /** Whether all hospitals are counted because none meets the conditions. */
  isOfAll: boolean
  /** The request to which an area is added. */
  without: HospitalRequest
}

/**
 * How many hospitals each area has under the conditions that are set. Where no area has any, all of its hospitals: a map
 * of nothing but zeros would lead nowhere.
 */
export function areaCounts({ request, answer, hospitals }: HospitalListData): AreaCounts {
  const found = answer.facets.area ?? []
  if (found.length > 0) {
    const counts = new Map(found.map(({ value, count }) => [value, count]))
    return { counts, isOfAll: false, without: request }
  }
  const counts = new Map<string, number>()
  for (const { area } of hospitals.values()) {
    if (area) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  const { area } = request.chosen
  return { counts, isOfAll: true, without: { ...request, typed: '', chosen: area ? { area } : {} } }
}
