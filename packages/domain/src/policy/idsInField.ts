import { relatedIds } from './relatedIds'

/**
 * A document as REST, GraphQL or the database give it; relationships are ids or documents.
 *
 * `object`, because the generated types of documents are interfaces, which are no records.
 */
export type PlainDocument = object

/** The ids that the relationship field `field` of a document holds. */
export function idsInField(document: PlainDocument, field: string): string[] {
  return relatedIds(Reflect.get(document, field))
}
