import type { Term } from '../../term'
import type { Labels } from '../Labels'

import { AREAS } from '../../areas'
import { MUNICIPALITIES } from '../../municipalities'

/** Names of places stay as they are on signs and maps. */
const asTheyAre = (places: readonly Term[]) =>
  Object.fromEntries(places.map(({ value, label }) => [value, label]))

export const PLACES = {
  areas: asTheyAre(AREAS) as Labels['areas'],
  municipalities: asTheyAre(MUNICIPALITIES) as Labels['municipalities'],
}
