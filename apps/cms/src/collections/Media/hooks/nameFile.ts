import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'
import { FILE_TYPES } from '../fileTypes'
import { typeOfFile } from '../files/typeOfFile'
import { uniqueName } from '../files/uniqueName'
import { BAD_FILE } from './explainFileError'

/**
 * Gives an uploaded file a name of ASCII letters that is safe in every address and that no other file has; the
 * ending follows from the type, which Payload then checks against the content.
 */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const type = typeOfFile(file)
  const ending = type && FILE_TYPES[type]
  if (!type || !ending) {
    refuse([{ path: 'file', label: 'ファイル', message: BAD_FILE }], { collection: 'media', req })
    return args
  }
  file.mimetype = type
  file.name = uniqueName(file.name, ending)
  return args
}
