import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { DiskStore } from '@tokyo-cancer-portal/cms-client/disk'

/** Goes up when documents are written in another way. */
const FORMAT = 1
const MOST_FILES = 3000

export interface DiskOptions {
  /** Folder of the documents of all builds. */
  folder: string
  buildId: string
  onProblem: (message: string, error: unknown) => void
}

/**
 * The documents on disk of this build. Those of other builds are removed: they name files that are no
 * longer there. What they were made of is kept elsewhere, so nothing is lost.
 */
export async function openDisk({ folder, buildId, onProblem }: DiskOptions): Promise<DiskStore> {
  const own = `${FORMAT}-${buildId}`
  try {
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(folder)) {
      if (name !== own) await rm(join(folder, name), { recursive: true, force: true })
    }
  } catch (error) {
    onProblem('documents of other builds could not be removed', error)
  }
  return new DiskStore({ folder: join(folder, own), maxFiles: MOST_FILES, onProblem })
}
