import { cutPassages, type Passage } from '@tokyo-cancer-portal/chatbot'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import type { RecordSection } from '../../search/records/SearchRecord'

/** What can be quoted of a published document, as its row of the search index says it. */
export interface DocumentRow {
  /** Number of the row. */
  id: number
  /** By which transaction it was written. */
  changedIn: string
  collection: string
  document: string
  url: string
  title: string
  confirmedOn: string | null
  sections: RecordSection[]
  /** Folded, one in each line. */
  names: string
  /** `<facet>:<value>` */
  facets: string[]
  /** What it says shortly, by language. */
  summary: Partial<Record<string, string>> | null
  /** How one reaches the desk of an organization, and where that is. */
  desk: Record<string, unknown> | null
  location: Record<string, unknown> | null
}

const AUDIENCE = 'audience:'

/** Its passages. */
export function passagesOf(row: DocumentRow): Passage[] {
  const { collection, document, title, url, confirmedOn, sections, names, facets, summary } = row
  return cutPassages({
    source: { id: `${collection}/${document}`, title, url, confirmedOn },
    names: names.split('\n').filter(Boolean),
    translations: Object.entries(summary ?? {}).flatMap(([language, text]) =>
      language === DEFAULT_LANGUAGE || !text ? [] : [text],
    ),
    audiences: facets.flatMap((facet) =>
      facet.startsWith(AUDIENCE) ? [facet.slice(AUDIENCE.length)] : [],
    ),
    sections,
  })
}
