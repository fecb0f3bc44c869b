import type { Payload } from 'payload'
import {
  foldForSearch,
  parseQuery,
  suggestWords,
  type WordSuggestion,
} from '@tokyo-cancer-portal/japanese-text/search'
import type { PreparedSettings } from '../settings/prepareSettings'
import { vocabularies } from './vocabularies'

const MOST = 3

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
  const known = await vocabularies(payload, settings)
  const { groups } = parseQuery(typed)
  const nearest = (text: string) =>
    differing(suggestWords(known, text, { most: MOST * 2 })).slice(0, MOST)
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
  const known = await vocabularies(payload, settings)
  const [best, second] = differing(suggestWords(known, typed, { most: 5 }))
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
