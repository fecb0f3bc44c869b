import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { fieldsOf, textOf } from '../../authoring/readFields'
import type { NewestVersion } from '../../workflow/newestVersion'
import { occurrencesOf } from '../../workflow/occurrencesOf'

/** What somebody has to see of an unchanged edition before it is approved with others. */
export type EditionFacts = {
  /** The version that is seen: its `updatedAt`. */
  baseVersion: string
  /** Every date and its times in words, in their order: all that is new in it. */
  dates: string[]
  /** Where it takes place; empty where nothing is said. */
  venue: string
}

/** The facts of a version, relations as ids. */
export function editionFacts(edition: NewestVersion): EditionFacts {
  const venue = fieldsOf(edition['venue'])
  return {
    baseVersion: edition.updatedAt,
    dates: occurrencesOf(edition)
      .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
      .flatMap((row) => formatOccurrence(row, { era: false }) || []),
    venue: [textOf(venue['name']), textOf(venue['address'])].filter(Boolean).join('、'),
  }
}

const orderOf = ({ date, startTime }: { date?: string | null; startTime?: string | null }) =>
  `${date ?? ''} ${startTime ?? ''}`
