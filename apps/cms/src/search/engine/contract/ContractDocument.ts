import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { SearchRecord } from '../../records/SearchRecord'

/** A published document as the index gets it; `id` is its document. */
export interface ContractDocument {
  id: string
  collection: SearchedSlug
  record: SearchRecord
}

type Given = { title: string } & Partial<Omit<SearchRecord, 'title'>>

const COLLECTIONS: Partial<Record<SearchRecord['type'], SearchedSlug>> = {
  hospital: 'organizations',
  event: 'events',
  resource: 'resources',
  topic: 'topics',
  term: 'glossary-terms',
}

/** A document with what is given, and nothing else. */
export function contractDocument(number: number, { title, ...given }: Given): ContractDocument {
  const type = given.type ?? 'page'
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  return {
    id,
    collection: COLLECTIONS[type] ?? 'content-items',
    record: {
      type,
      url: `/contents/${number}`,
      title: { ja: title },
      names: [],
      headings: [],
      body: [],
      hidden: [],
      sections: [],
      confirmedOn: null,
      date: null,
      facets: {},
      facts: {},
      dependsOn: [],
      files: [],
      awaitsFiles: [],
      changesOn: null,
      ...given,
    },
  }
}
