import {
  foldForSearch,
  parseQuery,
  suggestWords,
  type Vocabulary,
  type WordSuggestion,
} from '@tokyo-cancer-portal/japanese-text/search'

/** So many are named, for those that find nothing are not offered. */
const MOST = 8
/** So near must several words together be to one. */
const NEAR = 0.8

/**
 * Whole queries that were perhaps meant, the likeliest first; none for words that exist.
 *
 * @param typed as it was typed
 */
export function suggestedQueries(vocabularies: readonly Vocabulary[], typed: string): string[] {
  const nearest = (text: string) =>
    differing(suggestWords(vocabularies, text, { most: MOST * 2 })).slice(0, MOST)
  const groups = parseQuery(typed).groups.map((group) => group.typed)
  const whole = nearest(typed)
  if (groups.length <= 1) return whole.map(({ word }) => word.word)
  // Of several words none is left out.
  const asWhole = whole.filter(({ score }) => score >= NEAR).map(({ word }) => word.word)
  const inParts = corrected(groups, nearest)?.join(' ')
  return [...asWhole, ...(inParts === undefined ? [] : [inParts])].slice(0, MOST)
}

/** Each word as it was perhaps meant; null where none was meant otherwise. */
function corrected(
  words: readonly string[],
  nearest: (text: string) => readonly WordSuggestion[],
): string[] | null {
  const better = words.map((word) => nearest(word)[0]?.word.word ?? word)
  return better.some((word, at) => word !== words[at]) ? better : null
}

/** Words of which one is only another spelling of a better one (虎の門, 虎ノ門) are the same to the search. */
export function differing<Word extends Pick<WordSuggestion, 'word'>>(
  words: readonly Word[],
): Word[] {
  const seen = new Set<string>()
  return words.filter(({ word }) => {
    const folded = foldForSearch(word.word)
    return !seen.has(folded) && seen.add(folded)
  })
}
