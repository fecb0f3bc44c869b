import type { RelationshipField } from 'payload'
import { mayReadItsDrafts } from '../../../access/mayReadItsDrafts'
import { relationField } from '../../../fields/relationField'

/**
 * Of which event this one is the next edition. No request sets it: `keepCopiedFrom` does, for `startNextEdition`. A copy
 * that somebody makes by hand is none.
 */
export const copiedFromField: RelationshipField = {
  ...relationField({
    name: 'copiedFrom',
    label: 'もとにしたイベント',
    relationTo: 'events',
    access: { read: mayReadItsDrafts('events'), create: () => false, update: () => false },
    admin: { hidden: true },
  }),
  disableDuplicate: true,
}
