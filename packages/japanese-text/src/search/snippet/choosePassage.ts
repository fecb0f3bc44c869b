import { compileWording, type CompiledWording } from '../match/compileWording'
import type { SearchQuery } from '../query/SearchQuery'

/**
 * Which of several passages shows best why a query found a document, where the rest of the document does not say it all.
 *
 * @param rest folded: everything of the document that is not in the passages
 * @param passages folded
 * @returns the index of the first passage with the most words that are nowhere else; null where none is missing, or no
 * passage has any of them
 */
export function choosePassage(
  { groups }: SearchQuery,
  rest: string,
  passages: readonly string[],
): number | null {
  const missing = groups
    .map(({ alternatives }) => alternatives.map(compileWording))
    .filter((wordings) => !isIn(wordings, rest))
  if (missing.length === 0) return null
  const counts = passages.map((one) => missing.filter((wordings) => isIn(wordings, one)).length)
  const most = counts.reduce((sofar, one) => Math.max(sofar, one), 0)
  return most === 0 ? null : counts.indexOf(most)
}

const isIn = (wordings: readonly CompiledWording[], folded: string): boolean =>
  wordings.some((wording) => wording.isIn(folded))
