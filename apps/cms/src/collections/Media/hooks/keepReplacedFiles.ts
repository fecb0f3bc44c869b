import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'
import { keepFiles } from '../files/keepFiles'

/** The files that a new one replaces are there until the replacement is saved. */
export const keepReplacedFiles: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.file) return args
  const { id } = args as { id?: string | number }
  if (id === undefined) {
    // Payload would store the file once and let all entries share it, until the first of them is deleted.
    const message = '複数のデータに同じファイルを一度に登録することはできません。'
    refuse([{ path: 'file', label: 'ファイル', message }], { collection: 'media', req })
  } else await keepFiles(req, id)
  return args
}
