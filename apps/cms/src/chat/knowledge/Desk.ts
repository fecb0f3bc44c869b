import type { OpeningHours } from '@tokyo-cancer-portal/domain'
import type { Point } from '@tokyo-cancer-portal/domain/places'
import { textIn } from '../../search/records/reading'
import type { DocumentRow } from './DocumentRow'

/** A desk of a hospital where people are helped. */
export interface Desk {
  /** The hospital's name with that of the desk. */
  name: string
  /** Empty where nobody confirmed it. */
  phone: string
  hours: OpeningHours | null
  /** What is to be known about the hours. */
  remark: string
  url: string
  area: string
  point: Point | null
}

const OF_HOSPITAL = 'type:hospital'
const AREA = 'area:'

/** The desk that a published document says of itself; null for what is no hospital with a desk. */
export function deskOf({ title, facets, desk, location }: DocumentRow): Desk | null {
  if (!facets.includes(OF_HOSPITAL) || textIn(desk?.url) === '') return null
  const { latitude, longitude } = location ?? {}
  return {
    name: [title, textIn(desk?.name) || 'がん相談支援センター'].join('　'),
    phone: textIn(desk?.phone),
    hours: (desk?.openingHours ?? null) as OpeningHours | null,
    remark: textIn(desk?.hours),
    url: textIn(desk?.url),
    area: facets.find((facet) => facet.startsWith(AREA))?.slice(AREA.length) ?? '',
    point:
      typeof latitude === 'number' && typeof longitude === 'number'
        ? { latitude, longitude }
        : null,
  }
}
