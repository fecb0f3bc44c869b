import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../launcher/apps'
import { StartError } from '../launcher/StartError'
import { findViolations } from './findViolations'

/** Rejects with a list when a file of the repository breaks a rule that no linter knows. */
export async function checkRepository(): Promise<void> {
  const paths = await listFiles()
  const violations = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(root, path), 'utf8').catch(() => '')
      return findViolations(path, text)
    }),
  )
  const found = violations.flat()
  if (found.length > 0) throw new StartError(found.join('\n'))
}

/** What git tracks or would track. */
async function listFiles(): Promise<string[]> {
  const run = promisify(execFile)
  const { stdout } = await run(
    'git',
    // The checkout may belong to another account than the one that tests it.
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  )
  return stdout.split('\0').filter((path) => path !== '')
}
