import type { CollectionAfterChangeHook } from 'payload'
import { addressChangedMessage } from '../../../mail/addressChangedMessage'
import { enqueueMail } from '../../../mail/enqueueMail'
import { sameAddress } from './sameAddress'

/** Whoever gets another address learns of it at both: a mistake, or worse, must not go unnoticed. */
export const tellOfNewAddress: CollectionAfterChangeHook = async ({
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  // Not asked of the document, which is cut by `?select=`.
  const from: unknown = previousDoc?.email
  const to: unknown = data.email
  if (operation !== 'update' || typeof from !== 'string' || typeof to !== 'string') return doc
  if (sameAddress(from, to)) return doc
  const change = { from, to: to.trim().toLowerCase() }
  const message = addressChangedMessage(change)
  for (const address of [change.from, change.to]) await enqueueMail(req, address, message)
  return doc
}
