import { randomUUID } from 'node:crypto'
import { slugFrom } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeOperationHook } from 'payload'
import { FILE_TYPES } from '../fileTypes'

/**
 * Gives an uploaded file a name of ASCII letters that is safe in every address: its own where it is ASCII, else a
 * random one; the ending follows from the declared type, which Payload then checks against the content.
 */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  const ending = file && FILE_TYPES[file.mimetype]
  if (file && ending && (operation === 'create' || operation === 'update')) {
    const title = file.name.replace(/\.[^.]*$/, '')
    file.name = `${slugFrom({ title, prefix: 'file', id: randomUUID() })}.${ending}`
  }
  return args
}
