import { afterAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmod,
  chown,
  mkdir,
  readFile,
  readlink,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ensureDatabase } from './ensureDatabase'
import { pickAccount } from './host/chooseAccount'
import { findBinaries } from './host/findBinaries'
import { findUnreachableFolder } from './host/findUnreachableFolder'
import { hydrateSymlinks } from './host/hydrateSymlinks'
import { shareBinaries } from './host/shareBinaries'
import { queryValue } from './testing/queryValue'
import { startHolder } from './testing/startHolder'
import { makeTestFolder, removeTestFolders } from './testing/testFolders'

afterAll(removeTestFolders)

const isRoot = process.getuid?.() === 0
const ordinary = pickAccount(await readFile('/etc/passwd', 'utf8')) ?? { uid: 65534, gid: 65534 }
const native = dirname(dirname((await findBinaries(null)).initdb))
const canOrdinaryRun = (await findUnreachableFolder(join(native, 'bin'), ordinary)) === null

/** A data folder that the ordinary account owns, below a folder with the given mode. */
async function makeOrdinaryFolder(parentMode: number): Promise<string> {
  const parent = await makeTestFolder()
  await chmod(parent, parentMode)
  const folder = join(parent, 'data')
  await mkdir(folder)
  await chown(folder, ordinary.uid, ordinary.gid)
  return folder
}

test('should pick an unprivileged account', () => {
  const passwd = 'root:x:0:0::/root:/bin/sh\nnobody:*:-2:-2::/var/empty:/usr/bin/false\n'
  expect(pickAccount(passwd)).toEqual({ uid: 4294967294, gid: 4294967294 })
  expect(pickAccount(`${passwd}postgres:x:101:104::/:/bin/sh`)).toEqual({ uid: 101, gid: 104 })
  expect(pickAccount('root:x:0:0::/root:/bin/sh')).toBeNull()
})

test('should find the folder that an account cannot pass through', async () => {
  const stranger = { uid: 65533, gid: 65533 }
  const folder = await realpath(await makeTestFolder())
  const inner = join(folder, 'inner')
  await mkdir(inner)
  expect(await findUnreachableFolder(inner, stranger)).toBe(folder)
  await chmod(folder, 0o711)
  expect(await findUnreachableFolder(inner, stranger)).toBeNull()
})

test('should make the library links that npm left out', async () => {
  const folder = await makeTestFolder()
  await mkdir(join(folder, 'native/lib'), { recursive: true })
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
  await writeFile(join(folder, 'native/pg-symlinks.json'), JSON.stringify(links))
  await Promise.all([hydrateSymlinks(folder), hydrateSymlinks(folder)])
  expect(await readlink(join(folder, 'native/lib/libx.so.1'))).toBe('libx.so.1.2')
})

if (isRoot) {
  describe('as root', () => {
    test('should run PostgreSQL unprivileged, even below a private folder', async () => {
      const dataDir = join(await makeTestFolder(), 'data')
      const database = await ensureDatabase({ dataDir })
      expect((await stat(join(dataDir, 'postgres'))).uid).not.toBe(0)
      expect((await stat(dataDir)).uid).toBe(0)
      expect(await queryValue(database.url, 'select 1')).toBe('1')
      await database.stop()
    })

    test('should lend the programs where their folder is private', async () => {
      const shared = await shareBinaries(native, `test-${randomUUID()}`)
      expect(await findUnreachableFolder(join(shared, 'bin'), ordinary)).toBeNull()
      const run = promisify(execFile)
      const { stdout } = await run(join(shared, 'bin/postgres'), ['--version'], ordinary)
      expect(stdout).toMatch(/PostgreSQL/)
      await rm(shared, { recursive: true })
    })
  })
}

if (isRoot && canOrdinaryRun) {
  describe('as root and an ordinary user in turn', () => {
    test('should work for an ordinary user, then for root, then again', async () => {
      const dataDir = await makeOrdinaryFolder(0o711)
      const first = await startHolder(dataDir, ordinary)
      expect(first.error).toBeUndefined()
      await queryValue(first.url, 'create table kept as select 7 as value')
      await first.end('SIGTERM')

      const root = await ensureDatabase({ dataDir })
      expect(await queryValue(root.url, 'select value from kept')).toBe('7')
      await root.stop()

      const last = await startHolder(dataDir, ordinary)
      expect(last.error).toBeUndefined()
      expect(await queryValue(last.url, 'select value from kept')).toBe('7')
      await last.end('SIGTERM')
    })

    test('should tell an ordinary user that the database is of another account', async () => {
      const dataDir = await makeTestFolder()
      const root = await ensureDatabase({ dataDir })
      await root.stop()
      await chmod(dataDir, 0o777)
      const stranger = { uid: 65533, gid: 65533 }
      const { error } = await startHolder(dataDir, stranger)
      expect(error).toMatch(/belongs to another account .*"sudo chown -R 65533/)
      expect(error).toContain(dataDir)
    })

    test('should name the data folder that an ordinary user cannot reach', async () => {
      const dataDir = await makeOrdinaryFolder(0o700)
      const { error } = await startHolder(dataDir, ordinary)
      expect(error).toMatch(/cannot be made or reached \(EACCES\): .*DATA_DIR/)
      expect(error).toContain(dataDir)
    })
  })
}

if (!isRoot) {
  describe('as an ordinary user', () => {
    test('should name the data folder that cannot be written', async () => {
      const dataDir = await makeTestFolder()
      await chmod(dataDir, 0o500)
      await expect(ensureDatabase({ dataDir })).rejects.toThrow(/cannot be written .*DATA_DIR/)
    })
  })
}
