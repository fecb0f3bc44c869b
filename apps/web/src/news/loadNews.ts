import type { ContentItem } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../page/routeRequest'

import { everyPage, listContentItems } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { newsByYear } from './newsByYear'

export interface NewsData {
  /** Years that have news, the latest first. */
  years: readonly string[]
  /** The year that is shown; null while there is no news at all. */
  year: string | null
  /** Whether the reader asked for this year. */
  isChosen: boolean
  items: readonly ContentItem[]
}

/** The news of one year, the latest unless asked; null for a year without news. Rejects with CmsUnavailableError. */
export async function loadNews({ search }: RouteRequest): Promise<NewsData | null> {
  const all = await everyPage((page) =>
    listContentItems(cms(), { kind: 'news', sort: '-publishedOn', page }),
  )
  const groups = newsByYear(all)
  const years = groups.map(({ year }) => year)
  const chosen = search.year ?? null
  if (chosen !== null && !years.includes(chosen)) return null
  const year = chosen ?? years[0] ?? null
  const items = groups.find((group) => group.year === year)?.items ?? []
  return { years, year, isChosen: chosen !== null, items }
}
