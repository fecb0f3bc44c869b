import { cutPassages, type Passage } from '@tokyo-cancer-portal/chatbot'
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
}

/** Its passages. */
export function passagesOf(row: DocumentRow): Passage[] {
  const { collection, document, title, url, confirmedOn, sections, names } = row
  return cutPassages({
    source: { id: `${collection}/${document}`, title, url, confirmedOn },
    names: names.split('\n').filter(Boolean),
    sections,
  })
}
