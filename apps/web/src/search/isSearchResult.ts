import { isEventQuestion } from '../events/isEventQuestion'
import { pageAddress } from '../languages/pageAddress'
import { SEARCH_PATH } from './searchPath'

/** Whether an address (path and query) is that of what somebody looked for: there are as many as there are words. */
export function isSearchResult(address: string): boolean {
  const [path = '', query] = address.split('?', 2)
  if (query === undefined) return false
  return pageAddress(path).path === SEARCH_PATH || isEventQuestion(address)
}
