import { foldWithOffsets } from '../fold/foldWithOffsets'
import { compileWording } from '../match/compileWording'
import type { SearchQuery } from '../query/SearchQuery'

/** A place in an original text (UTF-16 indices, `end` exclusive) and the group of the query that stands there. */
export interface Mark {
  start: number
  end: number
  group: number
}

/** Of all wordings together: beyond these a text says nothing new about where to look. */
const MOST_MARKS = 500
const FEWEST_OF_WORDING = 4

/**
 * Where in a text, as it was written, the words of a query stand: from left to right, those of different groups may
 * overlap.
 */
export function markMatches(original: string, { groups }: SearchQuery): Mark[] {
  const { text, starts, ends } = foldWithOffsets(original)
  const wordings = groups.reduce((sum, { alternatives }) => sum + alternatives.length, 0)
  const most = Math.max(FEWEST_OF_WORDING, Math.floor(MOST_MARKS / Math.max(1, wordings)))
  return groups
    .flatMap(({ alternatives }, group) =>
      alternatives.flatMap((alternative) =>
        compileWording(alternative)
          .placesIn(text, most)
          .map(({ start, end }) => ({
            start: starts[start] ?? 0,
            end: ends[end - 1] ?? 0,
            group,
          })),
      ),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.group - b.group)
}
