import type { CmsReader } from './CmsReader'

import { SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { list, requiredText } from '../schemas/fields'

const schema = z.object({
  suggestions: list(
    z.object({
      text: requiredText,
      /** What kind of document has it as its title; empty for a word. */
      label: z.string(),
    }),
  ),
})

export type SearchSuggestion = z.output<typeof schema>['suggestions'][number]

/** What somebody may be about to type, as the CMS has it now. Never kept. Rejects with CmsUnavailableError. */
export async function suggestSearches(cms: CmsReader, typed: string): Promise<SearchSuggestion[]> {
  const query = new URLSearchParams({ q: typed, locale: cms.language })
  const { suggestions } = await cms.cache.ask({
    url: `${cms.cmsUrl}/api/search/suggestions?${query.toString()}`,
    tags: SEARCHED_COLLECTIONS,
    parse: (json) => schema.parse(json),
  })
  return suggestions
}
