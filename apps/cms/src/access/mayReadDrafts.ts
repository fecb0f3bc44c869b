import { can, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { FieldAccess } from 'payload'
import { actorOf } from '../auth/actorOf'

/** Field access for notes among colleagues: who reads drafts of the collection reads them, the public does not. */
export function mayReadDrafts(collection: GovernedSlug): FieldAccess {
  return async ({ req }) =>
    can({ actor: await actorOf(req), action: 'read-drafts', collection }) !== false
}
