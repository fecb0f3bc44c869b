import type { Language, Term } from '@tokyo-cancer-portal/domain'

import { AREAS, labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { bracketsIn } from '../languages/bracketsIn'
import { listIn } from '../languages/listIn'

/** The secondary medical areas with the municipalities they are made of: few know them by name. */
export function areaOptions(language: Language): Term[] {
  return AREAS.map(({ value }) => {
    const places = MUNICIPALITIES.filter(({ area }) => area === value)
    const names = places.map((place) => labelIn(language, MUNICIPALITIES, place.value))
    const label = `${labelIn(language, AREAS, value)}${bracketsIn(language, listIn(language, names))}`
    return { value, label }
  })
}
