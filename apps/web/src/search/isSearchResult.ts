import { isEventQuestion } from '../events/isEventQuestion'
import { pageAddress } from '../languages/pageAddress'
import { isFreeQuestion } from '../hospitals/finder/isFreeQuestion'
import { SEARCH_PATH } from './searchPath'

/**
 * Whether an address (path and query) is that of what somebody looked for: there are as many as there are words and
 * places.
 */
export function isSearchResult(address: string): boolean {
  const [whole = '', query] = address.split('?', 2)
  if (query === undefined) return false
  const { path } = pageAddress(whole)
  return path === SEARCH_PATH || isFreeQuestion(path, query) || isEventQuestion(address)
}
