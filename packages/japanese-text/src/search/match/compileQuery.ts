import type { SearchQuery } from '../query/SearchQuery'
import { compileWording } from './compileWording'

/**
 * Prepares a query to be asked of many texts. The function that comes back says whether a folded text (all fields of a
 * document, joined with `\n`) has what is looked for and nothing that is excluded: the re-check of what the index found.
 */
export function compileQuery({ groups, excluded }: SearchQuery): (folded: string) => boolean {
  if (groups.length === 0) return () => false
  const wanted = groups.map(({ alternatives }) => alternatives.map(compileWording))
  const unwanted = excluded.flatMap(({ alternatives }) => alternatives.map(compileWording))
  return (folded) =>
    wanted.every((wordings) => wordings.some(({ isIn }) => isIn(folded))) &&
    !unwanted.some(({ isIn }) => isIn(folded))
}
