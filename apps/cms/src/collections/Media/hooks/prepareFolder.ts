import { chmod, mkdir } from 'node:fs/promises'
import type { CollectionBeforeOperationHook } from 'payload'
import { uploadsFolder } from '../files/uploadsFolder'

/** The folder for uploads is there before Payload makes it, and nobody else on the machine may enter it. */
export const prepareFolder: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.file && (operation === 'create' || operation === 'update')) {
    await mkdir(uploadsFolder, { recursive: true, mode: 0o700 })
    // An older start made it readable for everybody; where it is somebody else's, it stays as it is.
    await chmod(uploadsFolder, 0o700).catch(() => undefined)
  }
  return args
}
