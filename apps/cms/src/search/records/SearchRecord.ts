import type { Language, SearchFacet, SearchType } from '@tokyo-cancer-portal/domain'

/**
 * Counts up whenever the same document would make another record or row. Rows of the index keep it, and those of another
 * version are made anew when the portal starts.
 */
export const RECORD_VERSION = 8

/** A part of a page that can be quoted by itself: a heading with what stands below it. */
export type RecordSection = {
  /** Empty for what stands before the first heading. */
  heading: string
  /** Id of the heading on the page; empty where it has none. */
  anchor: string
  /** As they are shown, in Japanese. */
  paragraphs: string[]
}

/** What the search knows of a published document; texts as they are shown, not folded. */
export type SearchRecord = {
  type: SearchType
  /** Path of its page on the site. */
  url: string
  /** In each language that it has; empty Japanese is possible, other empty ones are left out. */
  title: { ja: string } & Partial<Record<Language, string>>
  /** Other names of the same thing: kana, former names, aliases. */
  names: string[]
  headings: string[]
  /** Paragraph by paragraph; snippets are cut from it. */
  body: string[]
  /** Words that lead to it and are in no passage: other languages, other names of whoever holds an event. */
  hidden: string[]
  /** What its files say, passage by passage; snippets are cut from it where nothing else has what is looked for. */
  files: string[]
  /** Names of files whose text is not known yet. */
  awaitsFiles: string[]
  /** The same words in the order of the page, for whoever quotes it: whole sentences only, no lists of terms. */
  sections: RecordSection[]
  /** The local date on which staff last confirmed it; null where nobody has. */
  confirmedOn: string | null
  /** How new it is, as far as that matters for its kind: a local or partial date. */
  date: string | null
  /** Of an event: the last local date on which it takes place as announced; called off is what has a later `date`. */
  heldUntil?: string | null
  facets: Partial<Record<SearchFacet, string[]>>
  /** What a result shows besides. */
  facts: Record<string, unknown>
  /**
   * Ids of organizations whose names are in it, and of files that it shows, whether these are public or not; `REGISTER_ID`
   * where numbers are.
   */
  dependsOn: string[]
  /** The first day on which it says something else without anybody saving it. */
  changesOn: string | null
}
