import type { Language } from '@tokyo-cancer-portal/domain'
import { foldForSearch, type SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { portalSearch } from '../api/portalSearch'
import { readAsSaid } from '../query/readQuery'
import { currentSettings } from '../settings/currentSettings'
import type { PreparedSettings } from '../settings/prepareSettings'
import { dictionaryStarts } from './dictionaryStarts'
import type { Suggestion } from './Suggestion'
import { titleStarts } from './titleStarts'
import { typedSoFar } from './typedSoFar'

const MOST = 8
/** So many of them are words, the others titles. */
const MOST_WORDS = 4
/** Words that are looked up before nothing is found for them. */
const MOST_TRIED = 8
/** Whether anything is about a word of the dictionary changes seldom, and says nothing of any document. */
const GOOD_FOR_MS = 60_000

const prepared = new WeakMap<PreparedSettings, (typed: string) => string[]>()
const found = new LRUCache<string, boolean>({ max: 2000, ttl: GOOD_FOR_MS })

/** Forgets which words find something, such as after much was published at once. */
export const forgetWords = (): void => found.clear()

/** What somebody may be about to type: words that find something, and titles of published documents. */
export async function typeahead(
  payload: Payload,
  typed: string,
  language: Language,
): Promise<Suggestion[]> {
  const soFar = typedSoFar(typed)
  if (soFar === '') return []
  const settings = await currentSettings(payload)
  const [words, titles] = await Promise.all([
    wordsThatFind(payload, settings, startsIn(settings)(soFar).slice(0, MOST_TRIED)),
    titleStarts(sidePool(payload.db, 'search'), soFar, language),
  ])
  const seen = new Set([foldForSearch(typed)])
  const differing = [...words.slice(0, MOST_WORDS), ...titles].filter(({ text }) => {
    const folded = foldForSearch(text)
    return !seen.has(folded) && seen.add(folded)
  })
  return differing.slice(0, MOST)
}

/** The dictionary of the program and of staff, made ready once for as long as staff change nothing. */
function startsIn(settings: PreparedSettings): (typed: string) => string[] {
  const starts = prepared.get(settings) ?? dictionaryStarts(settings.entries)
  prepared.set(settings, starts)
  return starts
}

async function wordsThatFind(
  payload: Payload,
  { dictionary }: PreparedSettings,
  words: readonly string[],
): Promise<Suggestion[]> {
  const kept: Suggestion[] = []
  for (const word of words) {
    const finds = found.get(word) ?? (await isFound(payload, readAsSaid(word, dictionary)))
    found.set(word, finds, { noUpdateTTL: true })
    if (finds) kept.push({ text: word, kind: 'word' })
  }
  return kept
}

async function isFound(payload: Payload, query: SearchQuery): Promise<boolean> {
  return (await portalSearch(payload).search({ query, filters: {}, page: 1, limit: 1 })).found > 0
}
