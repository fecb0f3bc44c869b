import type { CollectionAfterOperationHook } from 'payload'

const MESSAGE = 'general:updatedSuccessfully'

/**
 * Payload says the same of everything that is saved, and the sentence (`admin/adminWords`) speaks of the site. What
 * concerns the portal itself never appears there, so here it says less. Its endpoint asks for the words afterwards.
 */
export const sayJustSaved: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'updateByID') return result
  const { t } = req
  req.t = ((...asked: Parameters<typeof t>) =>
    asked[0] === MESSAGE ? '保存しました。' : t(...asked)) as typeof t
  return result
}
