import { APIError, type CollectionAfterOperationHook, Forbidden } from 'payload'

const BULK = new Set<string>(['delete', 'update'])

type BulkResult = { errors: { message: string }[] }

/**
 * Makes a change of many documents at once one change: where one of them is refused, none is saved.
 *
 * Payload would save what it had written before the refusal, also of the refused document itself when a hook after the
 * write said no (a last role manager, for example), and leave it out of the audit trail. Throwing here rolls the whole
 * transaction back and lets the trail keep the refusal.
 */
export const refuseHalfDone: CollectionAfterOperationHook = ({ operation, result, req }) => {
  const { errors } = (result ?? {}) as Partial<BulkResult>
  if (!BULK.has(operation) || !Array.isArray(errors) || errors.length === 0) return result
  const [first] = errors
  const isForbidden = errors.some(
    ({ message }) => message === req.t('error:notAllowedToPerformAction'),
  )
  if (isForbidden) throw new Forbidden(req.t)
  const message = `${errors.length}件が受け付けられなかったため、どれも変更していません。${first?.message ?? ''}`
  throw new APIError(message, 400, null, true)
}
