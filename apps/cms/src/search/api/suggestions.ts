import type { Payload } from 'payload'
import type { PreparedSettings } from '../settings/prepareSettings'
import { suggestedQueries } from './suggestedQueries'
import { surelyMeant } from './surelyMeant'
import { vocabularies } from './vocabularies'

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
  const { words, names, places } = await vocabularies(payload, settings)
  return suggestedQueries([words, names, places], typed)
}

/** The one word that was surely meant by a word that is none; null where there is a doubt, or there are several words. */
export async function sureCorrection(
  payload: Payload,
  typed: string,
  settings: PreparedSettings,
): Promise<string | null> {
  const { words, names } = await vocabularies(payload, settings)
  return surelyMeant([words, names], typed)
}
