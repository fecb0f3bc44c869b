import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { FieldAccess } from 'payload'
import { mayReadDrafts } from './mayReadDrafts'
import { mayReadItsDrafts } from './mayReadItsDrafts'

/**
 * Field access for what is said among colleagues (`isForColleagues`): of a document that is public too it is read by those who
 * read its drafts, not by other organizations. Without a document (a condition, an order) whoever reads some drafts may name
 * the field; then only documents are found whose drafts he reads (`lookAmongColleagues`).
 */
export function mayReadAsColleague(collection: GovernedSlug): FieldAccess {
  const ofSome = mayReadDrafts(collection)
  const ofThis = mayReadItsDrafts(collection)
  return (args) => (args.doc === undefined ? ofSome(args) : ofThis(args))
}
