import { foldForSearch } from '../fold/foldForSearch'
import { indexTokens } from '../tokens/indexTokens'
import type { Alternative, AlternativeOrigin } from './SearchQuery'

/** A wording to be looked for; null where it has nothing that the index knows: signs, emoji. */
export function alternativeOf(
  wording: string,
  {
    isExact = false,
    origin = 'dictionary',
  }: { isExact?: boolean; origin?: AlternativeOrigin } = {},
): Alternative | null {
  const text = foldForSearch(wording)
  return indexTokens(text).tokens.length === 0 ? null : { text, isExact, origin }
}
