import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The same request with a transaction, and notes of hooks, of its own. */
export function ownTransaction(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['transactionID', 'context'])
  own.context = { ...req.context }
  return own
}
