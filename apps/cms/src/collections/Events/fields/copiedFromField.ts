import { can } from '@tokyo-cancer-portal/domain'
import type { FieldAccess, RelationshipField } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { relationField } from '../../../fields/relationField'

/** Without a document (a condition, an order) nobody: the answer would tell of events that one may not read. */
const mayReadItsDrafts: FieldAccess = async ({ req, doc }) =>
  doc !== undefined &&
  can({ actor: await actorOf(req), action: 'read-drafts', collection: 'events', document: doc })

/**
 * Of which event this one is the next edition. No request sets it: `keepCopiedFrom` does, for `startNextEdition`. A copy
 * that somebody makes by hand is none.
 */
export const copiedFromField: RelationshipField = {
  ...relationField({
    name: 'copiedFrom',
    label: 'もとにしたイベント',
    relationTo: 'events',
    access: { read: mayReadItsDrafts, create: () => false, update: () => false },
    admin: { hidden: true },
  }),
  disableDuplicate: true,
}
