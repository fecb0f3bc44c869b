import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { contentHash } from './contentHash'
import { DiskStore } from './DiskStore'

let folder: string
let problems: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-store-'))
  problems = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const store = (options: { folder?: string; maxFiles?: number } = {}) =>
  new DiskStore({
    folder,
    maxFiles: 100,
    onProblem: (message) => problems.push(message),
    ...options,
  })
const fileOf = (key: string) => join(folder, contentHash(key))

test('keeps a copy for the next process, in one file without leftovers', async () => {
  await store().write('key', 'がん')
  expect((await store().read('key'))?.toString()).toBe('がん')
  expect(await readdir(folder)).toEqual([contentHash('key')])
})

test('writes and removals of one key take effect in the order in which they were asked for', async () => {
  const disk = store()
  const writes = Array.from({ length: 20 }, (_, index) => disk.write('key', `version ${index}`))
  expect((await disk.read('key'))?.toString()).toBe('version 19')
  await Promise.all(writes)
  const removal = disk.remove('key')
  expect(await disk.read('key')).toBeNull()
  await removal
})

test('a file that is cut off, changed, empty or of another key counts as absent', async () => {
  const disk = store()
  await disk.write('key', '{"docs":[1,2,3]}')
  const whole = await readFile(fileOf('key'))
  for (const damaged of [
    whole.subarray(0, -1),
    Buffer.from(whole.toString().replace('[1', '[9')),
    Buffer.alloc(0),
    Buffer.from('not a copy'),
  ]) {
    await writeFile(fileOf('key'), damaged)
    expect(await disk.read('key')).toBeNull()
  }
  await writeFile(fileOf('other'), whole)
  expect(await disk.read('other')).toBeNull()
  await writeFile(fileOf('key'), whole)
  expect(await disk.read('key')).not.toBeNull()
})

test('where nothing can be written, the caller only learns that no copy was kept', async () => {
  await writeFile(join(folder, 'file'), '')
  const disk = store({ folder: join(folder, 'file', 'below') })
  expect(await disk.write('key', 'text')).toBe(false)
  expect(await disk.read('key')).toBeNull()
  expect(problems).toHaveLength(1)
})

test('an older copy does not outlive a newer one that could not be written', async () => {
  const disk = store()
  await disk.write('key', 'old')
  const cyclic: unknown = { toString: 1 }
  expect(await disk.write('key', cyclic as string)).toBe(false)
  expect(await disk.read('key')).toBeNull()
})

test('the number of files stays bounded; those written longest ago go first', async () => {
  const disk = store({ maxFiles: 10 })
  await disk.write('oldest', 'text')
  await utimes(fileOf('oldest'), 1, 1)
  await writeFile(join(folder, 'abandoned.tmp'), '')
  await utimes(join(folder, 'abandoned.tmp'), 1, 1)
  for (let index = 1; index < 64; index += 1) await disk.write(`key ${index}`, 'text')
  expect(await readdir(folder)).toHaveLength(10)
  expect(await disk.read('oldest')).toBeNull()
  expect(await disk.read('key 63')).not.toBeNull()
})

test('what is in use stays, and what was removed nevertheless is written anew', async () => {
  const disk = store({ maxFiles: 10 })
  const refresh = () => disk.refresh('used', () => 'text')
  await disk.write('used', 'text')
  await utimes(fileOf('used'), 1, 1)
  for (let index = 1; index < 64; index += 1) {
    if (index === 58) expect(await refresh()).toBe(true)
    await disk.write(`key ${index}`, 'text')
  }
  expect(await disk.read('key 1')).toBeNull()
  expect(await disk.read('used')).not.toBeNull()
  await rm(fileOf('used'))
  expect(await refresh()).toBe(true)
  expect(String(await disk.read('used'))).toBe('text')
})

test('the oldest are removed on time also where several are written at once', async () => {
  const disk = store({ maxFiles: 10 })
  for (let at = 0; at < 189; at += 3) {
    await Promise.all([at, at + 1, at + 2].map((index) => disk.write(`key ${index}`, 'text')))
  }
  expect((await readdir(folder)).length).toBeLessThan(10 + 64)
})
