import type { Document } from './Document'

import { isThanksPath } from '../../src/feedback/feedbackPath'
import { pageAddress } from '../../src/languages/pageAddress'
import { isSearchResult } from '../../src/search/isSearchResult'

/**
 * Whether a document is a page that is worth keeping: not one that says that there is none, not what somebody looked
 * for, and not one of the pages of thanks, of which there is one for every page, seen once by whoever sent a form.
 */
export function isPage({ key, status }: Pick<Document, 'key' | 'status'>): boolean {
  return status === 200 && !isThanksPath(pageAddress(key).path) && !isSearchResult(key)
}
