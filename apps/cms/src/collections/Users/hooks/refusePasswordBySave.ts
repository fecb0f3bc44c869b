import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

/** Nobody chooses a password for somebody else: whoever forgot it, or is new, gets a link by mail. */
export const refuseForeignPassword: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const isForeign = operation === 'update' && req.user && req.user.id !== originalDoc.id
  if (isForeign && data.password) throw new Forbidden(req.t)
  return data
}
