import type { CollectionBeforeChangeHook } from 'payload'

/** A comment is by whoever writes it first. */
export const signComment: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, author: req.user.id } : data
