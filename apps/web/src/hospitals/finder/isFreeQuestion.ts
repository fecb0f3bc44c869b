import { HOSPITALS_PATH } from './hospitalParameters'

/** What many ask, and of which there are some hundreds of answers at most. */
const COMMON = new Set(['area', 'designation', 'consultation', 'page'])

/**
 * Whether an address of the list of hospitals is one of those that there are as many of as people can think of: with
 * something typed, a place, or conditions that are asked for together now and then. Nothing of it is kept for long.
 *
 * @param path without the prefix of a language
 */
export function isFreeQuestion(path: string, query: string): boolean {
  if (path !== HOSPITALS_PATH) return false
  return [...new URLSearchParams(query).keys()].some((name) => !COMMON.has(name))
}
