import type { Payload } from 'payload'
import {
  buildVocabulary,
  foldForSearch,
  parseQuery,
  suggestWords,
  type Vocabulary,
  type VocabularyWord,
  type WordSuggestion,
} from '@tokyo-cancer-portal/japanese-text/search'
import { LRUCache } from 'lru-cache'
import type { DictionaryEntry } from '../../content/searchDictionary/DictionaryEntry'
import { sidePool } from '../../database/sidePool'
import type { PreparedSettings } from '../settings/prepareSettings'

/** How long a name that was published is not offered yet; it is found at once. */
const GOOD_FOR_MS = 5 * 60_000
/** Longer titles are sentences, which nobody mistypes as one word. */
const LONGEST_NAME = 24
const MOST = 3

const NAMES = `
select title->>'ja' as word, count(*)::int as count from search_documents
where length(title->>'ja') <= $1 group by 1`

/** That which is used, and one that somebody tries out. */
const MOST_KEPT = 2

const known = new WeakMap<object, LRUCache<string, Vocabulary>>()

/**
 * もしかして: whole queries that were perhaps meant, the likeliest first. None for words that exist.
 *
 * @param typed as it was typed
 */
export async function suggestions(
  payload: Payload,
  typed: string,
  settings: PreparedSettings,
): Promise<string[]> {
  const vocabulary = await vocabularyOf(payload, settings)
  const { groups } = parseQuery(typed)
  const nearest = (text: string) =>
    differing(suggestWords(vocabulary, text, { most: MOST * 2 })).slice(0, MOST)
  const corrections = groups.map((group) => nearest(group.typed))
  if (corrections.every((words) => words.length === 0)) {
    return nearest(typed).map(({ word }) => word.word)
  }
  if (groups.length === 1) return (corrections[0] ?? []).map(({ word }) => word.word)
  return [groups.map((group, at) => corrections[at]?.[0]?.word.word ?? group.typed).join(' ')]
}

/** From here on a word that nothing has is a mistake for another one: one wrong character of four. */
const SURE = 0.75
/** By so much it must be nearer than any other. */
const CLEARLY = 0.05

/** The one word that was surely meant by a word that is none; null where there is a doubt, or there are several words. */
export async function sureCorrection(
  payload: Payload,
  typed: string,
  settings: PreparedSettings,
): Promise<string | null> {
  if (parseQuery(typed).groups.length !== 1) return null
  const vocabulary = await vocabularyOf(payload, settings)
  const [best, second] = differing(suggestWords(vocabulary, typed, { most: 5 }))
  if (!best || best.score < SURE || !isAsLong(typed, best.word.word)) return null
  return second && best.score - second.score < CLEARLY ? null : best.word.word
}

/** A word with another one behind it is no mistake: it is looked for in parts. */
function isAsLong(typed: string, word: string): boolean {
  return Math.abs(foldForSearch(typed).length - foldForSearch(word).length) <= 1
}

/** Words of which one is only another spelling of a better one (虎の門, 虎ノ門) are the same to the search. */
function differing(words: readonly WordSuggestion[]): WordSuggestion[] {
  const seen = new Set<string>()
  return words.filter(({ word }) => {
    const folded = foldForSearch(word.word)
    return !seen.has(folded) && seen.add(folded)
  })
}

async function vocabularyOf(
  payload: Payload,
  { fingerprint, entries }: PreparedSettings,
): Promise<Vocabulary> {
  const cache = known.get(payload.db) ?? new LRUCache({ max: MOST_KEPT, ttl: GOOD_FOR_MS })
  known.set(payload.db, cache)
  const found = cache.get(fingerprint)
  if (found) return found
  const { rows } = await sidePool(payload.db, 'search').query<VocabularyWord>({
    name: 'search-names',
    text: NAMES,
    values: [LONGEST_NAME],
  })
  const made = buildVocabulary([...dictionaryWords(entries), ...rows])
  cache.set(fingerprint, made)
  return made
}

function dictionaryWords(entries: readonly DictionaryEntry[]): VocabularyWord[] {
  return entries.flatMap(({ words, reading }) =>
    words.map((word, at) => ({
      word,
      ...(at === 0 && reading ? { readings: [reading] } : {}),
      // The portal's own wording comes before others of the same.
      count: at === 0 ? 10 : 1,
    })),
  )
}
