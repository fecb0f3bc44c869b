import { chmod } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterChangeHook } from 'payload'
import { namesOfFiles } from '../files/namesOfFiles'
import { uploadsFolder } from '../files/uploadsFolder'

/** Files are served by the CMS only, so nobody else on the machine needs to read them. */
export const closeFiles: CollectionAfterChangeHook = async ({ data, doc, req }) => {
  if (req.file) {
    for (const name of namesOfFiles(data)) await chmod(path.join(uploadsFolder, name), 0o600)
  }
  return doc
}
