import { pageAddress } from '../languages/pageAddress'
import { EVENT_FILTER_NAMES } from './eventFilterParameters'

const LISTS = new Set(['/events', '/events/calendar', '/events.ics', '/events/feed.atom'])
/** There are as many of these as there are words and days. */
const ENDLESS = ['q', 'from', 'to']
/** These two together are an address that people have, and there are not many. */
const PLACES = new Set(['format', 'area'])

/**
 * Whether an address (path and query) is that of events chosen by conditions of which there are so many that such a
 * document is no page to keep: by words, by days, or by several things at once.
 */
export function isEventQuestion(address: string): boolean {
  const [path = '', query = ''] = address.split('?', 2)
  if (!LISTS.has(pageAddress(path).path)) return false
  const given = new URLSearchParams(query)
  const names = EVENT_FILTER_NAMES.filter((name) => given.has(name))
  return !isFewConditions(names)
}

/** Whether there are so few lists with these conditions that each can be kept. */
export function isFewConditions(names: readonly string[]): boolean {
  if (names.some((name) => ENDLESS.includes(name))) return false
  return names.length <= 1 || names.every((name) => PLACES.has(name))
}
