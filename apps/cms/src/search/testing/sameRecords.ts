import { glossaryQueries } from './sameRecords/glossaryQueries'
import { hospitalsOfTama } from './sameRecords/hospitalsOfTama'
import { hospitalsOfTheCentre } from './sameRecords/hospitalsOfTheCentre'
import { hospitalsOfTheWards } from './sameRecords/hospitalsOfTheWards'
import { officesAndDesks } from './sameRecords/officesAndDesks'
import { resourceQueries } from './sameRecords/resourceQueries'
import type { SameRecord } from './sameRecords/sameRecord'
import { topicsAndPages } from './sameRecords/topicsAndPages'

/**
 * Pairs of a query and a record of the starting content that it must find, written before the search was tuned.
 *
 * A misspelt query may find the record through the first suggestion (もしかして); every other kind finds it directly.
 */
export const sameRecords: readonly SameRecord[] = [
  ...hospitalsOfTheCentre,
  ...hospitalsOfTheWards,
  ...hospitalsOfTama,
  ...officesAndDesks,
  ...topicsAndPages,
  ...resourceQueries,
  ...glossaryQueries,
]
