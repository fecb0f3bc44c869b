import type { CollectionAfterChangeHook } from 'payload'
import { releaseLocks } from '../../../locks/releaseLocks'

/** Whoever is suspended edits nothing any more: what is open in a form is free for others at once. */
export const releaseHeldLocks: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  req,
}) => {
  if (operation === 'update' && data.disabled === true) await releaseLocks(req, String(doc.id))
  return doc
}
