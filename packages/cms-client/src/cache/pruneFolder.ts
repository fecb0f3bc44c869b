import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const ABANDONED_AFTER_MS = 60 * 60 * 1000

/** Removes the files written or used longest ago beyond `maxFiles`, and temporary files left by a crash. */
export async function pruneFolder(options: { folder: string; maxFiles: number }): Promise<void> {
  const { folder, maxFiles } = options
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name)
      return { file, name, usedAt: (await stat(file).catch(() => null))?.mtimeMs ?? 0 }
    }),
  )
  const isTemporary = ({ name }: { name: string }) => name.endsWith('.tmp')
  const abandoned = files.filter(
    (entry) => isTemporary(entry) && entry.usedAt < Date.now() - ABANDONED_AFTER_MS,
  )
  const oldest = files
    .filter((entry) => !isTemporary(entry))
    .toSorted((a, b) => b.usedAt - a.usedAt)
    .slice(maxFiles)
  await Promise.all([...abandoned, ...oldest].map(({ file }) => rm(file, { force: true })))
}
