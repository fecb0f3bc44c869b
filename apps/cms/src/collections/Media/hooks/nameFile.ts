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
  const originalName = labelOf(file.name)
  file.mimetype = type
  file.name = uniqueName(file.name, ending)
  const { data } = args as { data?: object }
  return Object.assign(args, { data: { ...data, originalName } })
}

const LONGEST = 200

/** The name as the person knows it, for lists; no path, no control characters. */
function labelOf(name: string): string {
  const [last = ''] = name.split(/[\\/]/).slice(-1)
  return last.replaceAll(/\p{C}/gu, '').normalize('NFC').slice(0, LONGEST)
}
