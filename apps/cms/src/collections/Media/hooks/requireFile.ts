import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'

/**
 * Refuses to create a file entry without a file. Payload would otherwise fetch the file from an address that the
 * request names, also where `pasteURL` is off: the server fetches nothing that a request names.
 */
export const requireFile: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation === 'create' && !overrideAccess && !req.file) {
    refuse([{ path: 'file', label: 'ファイル', message: 'ファイルを選んでください。' }], {
      collection: 'media',
      req,
    })
  }
  return args
}
