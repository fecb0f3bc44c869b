import type { SearchFacet, SearchType } from '@tokyo-cancer-portal/domain'

/** What the search knows of a published document; texts as they are shown, not folded. */
export type SearchRecord = {
  type: SearchType
  /** Path of its page on the site. */
  url: string
  title: string
  /** Other names of the same thing: kana, former names, aliases, its title in other languages. */
  names: string[]
  headings: string[]
  body: string
  /** How new it is, as far as that matters for its kind: a local or partial date. */
  date: string | null
  facets: Partial<Record<SearchFacet, string[]>>
}
