import { randomUUID } from 'node:crypto'
import { link, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { namesOfFiles } from './namesOfFiles'
import { onEnd } from './onEnd'
import { uploadsFolder } from './uploadsFolder'

/**
 * Keeps the files of a media entry until the change of it is committed, and puts them back when it is not: Payload
 * removes files first and saves then.
 */
export async function keepFiles(req: PayloadRequest, id: string | number): Promise<void> {
  const media = await req.payload.db.findOne({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  const kept: { original: string; copy: string }[] = []
  for (const name of namesOfFiles(media as Parameters<typeof namesOfFiles>[0])) {
    const original = path.join(uploadsFolder, name)
    const copy = path.join(uploadsFolder, `.kept-${randomUUID()}`)
    // A second name for the same bytes. What is missing already cannot be kept.
    const isKept = await link(original, copy).then(
      () => true,
      () => false,
    )
    if (isKept) kept.push({ original, copy })
  }
  await onEnd(req, {
    committed: async () => {
      await Promise.all(kept.map(({ copy }) => rm(copy, { force: true })))
    },
    rolledBack: async () => {
      await Promise.all(
        kept.map(async ({ original, copy }) => {
          await rename(copy, original)
          // Two names of one file are left as they are by rename.
          await rm(copy, { force: true })
        }),
      )
    },
  })
}
