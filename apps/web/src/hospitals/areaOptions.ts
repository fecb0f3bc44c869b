import type { Term } from '@tokyo-cancer-portal/domain'

import { AREAS, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

/** The secondary medical areas with the municipalities they are made of: few know them by name. */
export const areaOptions: readonly Term[] = AREAS.map(({ value, label }) => {
  const places = MUNICIPALITIES.filter(({ area }) => area === value)
  return { value, label: `${label}（${places.map((place) => place.label).join('、')}）` }
})
