import { can, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { FieldAccess } from 'payload'
import { actorOf } from '../auth/actorOf'

/**
 * Field access for what is said among colleagues (`isForColleagues`): of a document that is public too it is read by those who
 * read its drafts, not by other organizations. Without a document (a condition, an order) whoever reads some drafts may name
 * the field; then only documents are found whose drafts he reads (`lookAmongColleagues`).
 */
export function mayReadAsColleague(collection: GovernedSlug): FieldAccess {
  return async ({ req, doc }) => {
    const actor = await actorOf(req)
    const action = 'read-drafts'
    return doc === undefined
      ? can({ actor, action, collection }) !== false
      : can({ actor, action, collection, document: doc })
  }
}
