import { afterAll, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { ClusterLock } from './cluster/clusterLock'
import { freePort } from './cluster/freePort'
import { ensureDatabase } from './ensureDatabase'
import { sleep } from './sleep'
import { queryValue } from './testing/queryValue'
import { startHolder } from './testing/startHolder'
import { makeTestFolder, removeTestFolders } from './testing/testFolders'

afterAll(removeTestFolders)

const readLockFile = async (dataDir: string): Promise<ClusterLock> =>
  JSON.parse(await readFile(join(dataDir, 'postgres.lock'), 'utf8'))

const portOf = (url: string): number => Number(new URL(url).port)

async function occupy(port: number): Promise<() => void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  return () => server.close()
}

test('should boot once when two processes start at the same instant', async () => {
  const dataDir = await makeTestFolder()
  const holders = await Promise.all([1, 2, 3].map(() => startHolder(dataDir)))
  expect(new Set(holders.map(({ url }) => url)).size).toBe(1)
  expect(holders.filter(({ owned }) => owned)).toHaveLength(1)
  for (const holder of holders) await holder.end('SIGTERM')
})

test('should adopt a server whose owner was killed, and then stop it', async () => {
  const dataDir = await makeTestFolder()
  const owner = await startHolder(dataDir)
  await queryValue(owner.url, 'create table kept as select 7 as value')
  const { pid } = await readLockFile(dataDir)
  await owner.end('SIGKILL')

  const heir = await ensureDatabase({ dataDir })
  expect(heir).toMatchObject({ url: owner.url, owned: true })
  expect((await readLockFile(dataDir)).pid).toBe(pid)
  expect(await queryValue(heir.url, 'select value from kept')).toBe('7')
  await heir.stop()
  expect(await heir.isRunning()).toBe(false)
  await expect(queryValue(heir.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
})

test('should recover a killed server on the same port without losing a row', async () => {
  const dataDir = await makeTestFolder()
  const owner = await startHolder(dataDir)
  await queryValue(owner.url, 'create table kept (value int)')
  for (let value = 0; value < 50; value += 1) {
    await queryValue(owner.url, `insert into kept values (${value})`)
  }
  process.kill((await readLockFile(dataDir)).pid, 'SIGKILL')

  const next = await ensureDatabase({ dataDir })
  expect(next).toMatchObject({ url: owner.url, owned: true })
  expect(await queryValue(next.url, 'select count(*) from kept')).toBe('50')
  // The former owner must not take away what is no longer its own.
  await owner.end('SIGTERM')
  expect(await queryValue(next.url, 'select 1')).toBe('1')
  await next.stop()
})

test('should recover when server and owner were killed while a query ran', async () => {
  const dataDir = await makeTestFolder()
  const owner = await startHolder(dataDir)
  const query = queryValue(owner.url, 'select pg_sleep(60)').catch(() => 'ended')
  await sleep(200)
  await owner.end('SIGKILL')
  process.kill((await readLockFile(dataDir)).pid, 'SIGKILL')

  const next = await ensureDatabase({ dataDir })
  expect(next.owned).toBe(true)
  expect(await queryValue(next.url, 'select 1')).toBe('1')
  expect(await query).toBe('ended')
  await next.stop()
})

test('should not mistake a reused pid for the server or its owner', async () => {
  const dataDir = await makeTestFolder()
  const owner = await startHolder(dataDir)
  const lock = await readLockFile(dataDir)
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  const stale = await readFile(pidFile, 'utf8')
  await owner.end('SIGTERM')
  // This test's own process lives, and so does pid 1: neither is PostgreSQL.
  await writeFile(pidFile, stale.replace(/^\d+/, String(process.pid)))
  const forged: ClusterLock = { ...lock, pid: process.pid, ownerPid: 1, ownerStarted: 'long ago' }
  await writeFile(join(dataDir, 'postgres.lock'), JSON.stringify(forged))
  await writeFile(join(dataDir, 'postgres.mutex'), `${process.pid} longago x`)

  const next = await ensureDatabase({ dataDir })
  expect(next.owned).toBe(true)
  expect(await queryValue(next.url, 'select 1')).toBe('1')
  await next.stop()
})

test('should avoid a port that another program uses', async () => {
  const taken = await freePort()
  const release = await occupy(taken)
  const database = await ensureDatabase({ dataDir: await makeTestFolder() })
  expect(portOf(database.url)).not.toBe(taken)
  expect(await queryValue(database.url, 'select 1')).toBe('1')
  await database.stop()
  release()
})

test('should move when its port was taken while it was down', async () => {
  const dataDir = await makeTestFolder()
  const owner = await startHolder(dataDir)
  await owner.end('SIGKILL')
  process.kill((await readLockFile(dataDir)).pid, 'SIGKILL')
  await sleep(500)
  const release = await occupy(portOf(owner.url))

  const next = await ensureDatabase({ dataDir })
  expect(portOf(next.url)).not.toBe(portOf(owner.url))
  expect(await queryValue(next.url, 'select 1')).toBe('1')
  await next.stop()
  release()
})
