import {
  foldForSearch,
  parseQuery,
  suggestWords,
  type Vocabulary,
  type WordSuggestion,
} from '@tokyo-cancer-portal/japanese-text/search'

/** So many are named, for those that find nothing are not offered. */
const MOST = 8
/** As a whole it is so near to a word that its parts are not looked at. */
const NEAR = 0.8
/** Between words of one phrase. */
const JOINING = /(?<=.)(の|と)(?=.)/

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
  const asWhole = whole.map(({ word }) => word.word)
  if (groups.length > 1) {
    const inParts = corrected(groups, nearest)?.join(' ')
    const isNear = (whole[0]?.score ?? 0) >= NEAR
    const both = isNear ? [...asWhole, inParts] : [inParts, ...asWhole]
    return both.filter((query) => query !== undefined).slice(0, MOST)
  }
  if (whole.length > 0) return asWhole
  const phrase = corrected(foldForSearch(typed).split(JOINING), nearest)?.join('')
  return phrase === undefined ? [] : [phrase]
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
