import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

// Next itself writes next-env.d.ts.
const SKIPPED = new Set(['node_modules', '.next', '.turbo', 'next-env.d.ts', 'test', 'testing'])

export type SourceHashOptions = {
  /** Paths in the hash are relative to it, so that a moved checkout stays up to date. */
  root: string
  /** Files, and folders with everything in them except tests and build output. */
  sources: string[]
  /** Folders below them that the build does not see. */
  except?: string[]
  /** Whatever else the result of a build depends on. */
  settings: string[]
}

/** One value that changes when a build would give something else. */
export async function sourceHash(options: SourceHashOptions): Promise<string> {
  const { root, sources, except = [], settings } = options
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const source of sources) {
    for (const file of await listFiles(source, except)) {
      hash.update(`\0${relative(root, file)}\0`).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function listFiles(path: string, except: string[]): Promise<string[]> {
  if (except.includes(path)) return []
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (!entries) return [path]
  const kept = entries
    .filter(({ name }) => !SKIPPED.has(name) && !/\.test\.tsx?$/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const files = await Promise.all(
    kept.map(async (entry) => {
      const inner = join(path, entry.name)
      return entry.isDirectory() ? listFiles(inner, except) : [inner]
    }),
  )
  return files.flat()
}
