import type { RankCandidate } from './RankCandidate'
import { RANK_WEIGHTS } from './rankWeights'

/**
 * What a title or a name says of a document that is looked for by it: most where it is what was typed.
 *
 * @param typed all that was typed, folded, without spaces
 * @param inTitle from 0 (something that was typed is not in the title) to 1 (all of it, as words of their own)
 */
export function titleMatch(
  { title = '', names = '' }: RankCandidate['fields'],
  typed: string,
  inTitle: number,
): number {
  const plain = withoutSpaces(title)
  if (plain === typed) return RANK_WEIGHTS.titleIsQuery
  if (names.split('\n').some((name) => withoutSpaces(name) === typed)) {
    return RANK_WEIGHTS.nameIsQuery
  }
  const begins = plain.startsWith(typed) ? RANK_WEIGHTS.titleBeginsWithQuery : 0
  return Math.max(begins, RANK_WEIGHTS.titleHasAll) * inTitle
}

const withoutSpaces = (text: string): string => text.replaceAll(' ', '')
