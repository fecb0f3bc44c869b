import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cloneDatabase } from './cloneDatabase'
import { dropDatabase } from './dropDatabase'
import type { Database } from './ensureDatabase'
import { ensureDatabase } from './ensureDatabase'
import { queryValue } from './testing/queryValue'
import { startHolder } from './testing/startHolder'
import { makeTestFolder, removeTestFolders } from './testing/testFolders'

let dataDir: string
let database: Database

beforeAll(async () => {
  dataDir = join(await makeTestFolder(), 'made', 'on demand')
  database = await ensureDatabase({ dataDir })
})

afterAll(async () => {
  await database.stop()
  await removeTestFolders()
})

test('should boot a cluster that keeps what it acknowledged', async () => {
  expect(database).toMatchObject({ embedded: true, owned: true })
  expect(await queryValue(database.url, 'show fsync')).toBe('on')
  expect(await queryValue(database.url, 'show synchronous_commit')).toBe('on')
  expect(await queryValue(database.url, 'show full_page_writes')).toBe('on')
  expect(await queryValue(database.url, 'show max_connections')).toBe('100')
})

test('should leave out durability only when asked to', async () => {
  const fast = await ensureDatabase({ dataDir: await makeTestFolder(), durable: false })
  expect(await queryValue(fast.url, 'show fsync')).toBe('off')
  await fast.stop()
})

test('should refuse to entrust real data to a cluster without durability', async () => {
  const folder = await makeTestFolder()
  const fast = await ensureDatabase({ dataDir: folder, durable: false })
  await expect(ensureDatabase({ dataDir: folder })).rejects.toThrow(
    /without protection against power loss/,
  )
  await fast.stop()
})

test('should store UTF-8 and know Japanese letters', async () => {
  expect(await queryValue(database.url, 'show server_encoding')).toBe('UTF8')
  await queryValue(database.url, 'create extension pg_trgm')
  const trigrams = "select array_length(show_trgm('がん検診'), 1)"
  expect(await queryValue(database.url, trigrams)).toBe('5')
})

test('should know a role that serves and owns nothing, the same at every start', async () => {
  const who = 'select current_user'
  expect(await queryValue(database.programUrl, who)).toBe('portal_program')
  const rights = `select (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)::text
    from pg_roles where rolname = current_user`
  expect(await queryValue(database.programUrl, rights)).toBe('false')
  await expect(queryValue(database.programUrl, 'create table mine (id int)')).rejects.toThrow(
    /permission denied/,
  )
  const again = await ensureDatabase({ dataDir })
  expect(again.programUrl).toBe(database.programUrl)
  await again.stop()
})

test('should listen on this machine only and ask for the password', async () => {
  expect(await queryValue(database.url, 'show listen_addresses')).toBe('127.0.0.1')
  const wrong = new URL(database.url)
  wrong.password = 'wrong'
  await expect(queryValue(wrong.href, 'select 1')).rejects.toThrow(/password/)
})

test('should keep the lock and the password from other accounts', async () => {
  for (const name of ['postgres.lock', 'postgres.password', 'postgres.log']) {
    expect((await stat(join(dataDir, name))).mode & 0o777).toBe(0o600)
  }
})

test('should let a second process attach without owning the cluster', async () => {
  const second = await startHolder(dataDir)
  expect(second).toMatchObject({ url: database.url, owned: false })
  await second.end('SIGTERM')
  expect(await queryValue(database.url, 'select 1')).toBe('1')
})

test('should create one database per name', async () => {
  const other = await ensureDatabase({ dataDir, name: 'がん portal' })
  expect(other.owned).toBe(false)
  expect(await queryValue(other.url, 'select current_database()')).toBe('がん portal')
})

test('should use the given server', async () => {
  const given = await ensureDatabase({ databaseUrl: database.url, dataDir })
  expect(given).toMatchObject({ url: database.url, embedded: false, owned: false })
  await given.stop()
  expect(await queryValue(database.url, 'select 1')).toBe('1')
})

test.each([
  ['not an address', /DATABASE_URL: this is not an address/],
  ['mysql://localhost/portal', /DATABASE_URL: the address must begin with postgres/],
  ['postgres://me:secret@127.0.0.1:1/portal', /127\.0\.0\.1:1\/portal does not answer \(ECONN/],
])('should refuse %s without showing the password', async (databaseUrl, message) => {
  const start = ensureDatabase({ databaseUrl, dataDir })
  await expect(start).rejects.toThrow(message)
  await expect(start).rejects.not.toThrow(/secret/)
})

test('should refuse a database that is not UTF-8', async () => {
  await queryValue(
    database.url,
    "create database ascii encoding 'SQL_ASCII' locale_provider libc lc_collate 'C' lc_ctype 'C' template template0",
  )
  const databaseUrl = database.url.replace('/portal', '/ascii')
  await expect(ensureDatabase({ databaseUrl, dataDir })).rejects.toThrow(/SQL_ASCII .* needs UTF8/)
})

test('should clone a database and drop the clone', async () => {
  const { url } = await ensureDatabase({ dataDir, name: 'template' })
  await queryValue(url, 'create table kept as select 7 as value')
  const names = ['clone_1', 'clone_2']
  const clones = await Promise.all(
    names.map((name) => cloneDatabase({ url: database.url, template: 'template', name })),
  )
  for (const clone of clones) {
    expect(await queryValue(clone, 'select value from kept')).toBe('7')
  }
  for (const name of names) await dropDatabase({ url: database.url, name })
  const left = "select count(*) from pg_database where datname like 'clone%'"
  expect(await queryValue(database.url, left)).toBe('0')
})
