import { can, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { FieldAccess } from 'payload'
import { actorOf } from '../auth/actorOf'

/**
 * Field access for what concerns those alone who may read the drafts of this very document. Without a document (a condition,
 * an order) nobody: the answer would tell of documents that one may not read.
 */
export function mayReadItsDrafts(collection: GovernedSlug): FieldAccess {
  return async ({ req, doc }) =>
    doc !== undefined &&
    can({ actor: await actorOf(req), action: 'read-drafts', collection, document: doc })
}
