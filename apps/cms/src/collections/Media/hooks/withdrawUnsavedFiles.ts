import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeValidateHook } from 'payload'
import { namesOfFiles } from '../files/namesOfFiles'
import { onEnd } from '../files/onEnd'
import { uploadsFolder } from '../files/uploadsFolder'

/** Payload writes the files before it saves the entry; when it is not saved in the end, they go as well. */
export const withdrawUnsavedFiles: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (req.file) {
    const names = namesOfFiles(data)
    await onEnd(req, {
      rolledBack: async () => {
        await Promise.all(names.map((name) => rm(path.join(uploadsFolder, name), { force: true })))
      },
    })
  }
  return data
}
