import type { SearchAnswerOfServer } from './query/searchAnswer'
import type { FoundVersion } from './OpenSearchTexts'

/** A document that was found, with its number in PostgreSQL. */
export interface FoundHit extends FoundVersion {
  key: number
}

/** What was found, in the order of the answer. */
export function foundHits({ hits }: SearchAnswerOfServer): FoundHit[] {
  return hits.hits.flatMap(({ _id: id, _version: version, fields }) => {
    const key = Number(fields?.key?.[0])
    return Number.isSafeInteger(key) ? [{ id, key, version: version ?? 0 }] : []
  })
}

/** Nothing of the documents themselves is asked for, only who they are. */
export const WHO = { _source: false, version: true, docvalue_fields: ['key'] }
