import type { SearchData } from './loadSearch'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** What the page is called in a browser and in the history: what was looked for, and which page of it. */
export function searchTitle({ typed, results }: SearchData): string {
  const t = translator('Search', contentLanguage())
  if (!results) return t('title')
  const title = typed === '' ? t('narrowed') : t('resultsFor', { typed })
  return results.page > 1 ? t('pageOf', { title, page: results.page }) : title
}
