import type { Rendered } from './Document'

import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { DiskStore } from '@tokyo-cancer-portal/cms-client/disk'
import { expect, jest, test } from '@jest/globals'

import { decodeDocument, encodeDocument } from './documentCopy'
import { DocumentDisk } from './DocumentDisk'
import { DocumentMemory } from './DocumentMemory'
import { Documents, type DocumentsOptions } from './Documents'
import { EDIT_GRACE_MS } from './freshness'
import { isPage } from './isPage'
import { makeDocument } from './makeDocument'
import { openDisk } from './openDisk'

const rendered = (body: string, status = 200): Rendered => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(body),
  facts: { tags: ['topics'], state: 'current', goodUntil: null },
})
const make = (key: string, body = key, status = 200) =>
  makeDocument(rendered(body, status), { key, generation: 0, renderedAt: 0, validated: true })

type Manners = 'render' | 'patienceMs' | 'patienceAfterRestartMs' | 'pauseMs'
/** The documents of a site that has just been started, with the copies of an earlier process. */
const documentsOn = (disk: DocumentDisk, manners: Pick<DocumentsOptions, Manners>) =>
  new Documents({
    ...manners,
    memory: new DocumentMemory({ maxBytes: 50_000, maxOtherBytes: 20_000 }),
    disk,
    now: Date.now,
    isAway: () => false,
    onStandIn: () => undefined,
    onProblem: () => undefined,
  })

test('a copy is the document again; anything else is none', () => {
  const document = rendered('<p>がん\n\u0000</p>')
  const copy = encodeDocument(document)
  expect(decodeDocument(copy)).toEqual(document)
  for (const bytes of [Buffer.from(''), Buffer.from('{}\nx'), copy.subarray(20)]) {
    expect(decodeDocument(bytes)).toBeNull()
  }
})

test('the same body has the same tag, another one another', async () => {
  const tag = async (body: string) => (await make('/', body)).variants.identity.etag
  expect(await tag('a')).toBe(await tag('a'))
  expect(await tag('a')).not.toBe(await tag('b'))
  expect(await tag('a')).toMatch(/^"[\w-]{27}"$/)
})

test('what somebody looked for, and where he is, stays in no cache on the way', async () => {
  const kept = async (key: string) => {
    const { identity } = (await make(key)).variants
    expect(identity.notModified['cache-control']).toBe(identity.headers['cache-control'])
    return identity.headers['cache-control']
  }
  expect(await kept('/events?area=tosho')).toBe('public, max-age=0, must-revalidate')
  for (const key of ['/search?q=a', '/hospitals?near=35.69%2C139.69', '/en/hospitals?place=132055'])
    expect(await kept(key)).toBe('private, max-age=0, must-revalidate')
})

test('what is small is not compressed, what is large is', async () => {
  expect((await make('/', 'short')).variants.br.headers['content-encoding']).toBeUndefined()
  const { variants } = await make('/', 'long '.repeat(100))
  expect(variants.br.headers['content-encoding']).toBe('br')
  expect(variants.br.body.length).toBeLessThan(100)
})

test('memory is bounded in bytes, and what is no page pushes no page out', async () => {
  const memory = new DocumentMemory({ maxBytes: 50_000, maxOtherBytes: 20_000 })
  memory.set(await make('/a'))
  for (let index = 0; index < 100; index += 1) memory.set(await make(`/x${index}`, 'no', 404))
  expect(memory.get('/a')).toBeDefined()
  expect(memory.get('/x0')).toBeUndefined()
  expect([...memory.recent()].length).toBeLessThan(7)
  for (let index = 0; index < 100; index += 1) {
    memory.get('/a')
    memory.set(await make(`/${index}`))
  }
  expect(memory.get('/a')).toBeDefined()
  expect(memory.get('/0')).toBeUndefined()
})

test('a page and its absence never stand beside each other', async () => {
  const memory = new DocumentMemory({ maxBytes: 50_000, maxOtherBytes: 20_000 })
  memory.set(await make('/a'))
  memory.set(await make('/a', 'gone', 404))
  expect(memory.get('/a')?.status).toBe(404)
  memory.set(await make('/a', 'again'))
  expect([...memory.recent()].map(({ status }) => status)).toEqual([200])
})

test('the folder of another build goes, that of this build stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  const problems: unknown[] = []
  const onProblem = (_: string, error: unknown) => problems.push(error)
  await mkdir(join(folder, '0-old'))
  const disk = await openDisk({ folder, buildId: 'new', onProblem })
  await disk.write('/a', 'a')
  const again = await openDisk({ folder, buildId: 'new', onProblem })
  expect(await readdir(folder)).toEqual(['1-new'])
  expect(String(await again.read('/a'))).toBe('a')
  expect(problems).toEqual([])
  await rm(folder, { recursive: true })
})

test.each([
  ['/', 200, true],
  ['/en/contents/a', 200, true],
  ['/feedback', 200, true],
  ['/contents/a', 404, false],
  ['/contents/a', 301, false],
  ['/feedback/thanks', 200, false],
  ['/en/feedback/thanks', 200, false],
  ['/feedback/thanks/contents/a', 200, false],
  ['/en/feedback/thanks/contents/a', 200, false],
])('%s with %i is a page worth keeping: %s', (key, status, expected) => {
  expect(isPage({ key, status })).toBe(expected)
})

test('pages of thanks push no page out of memory, and are not on disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  const onProblem = () => undefined
  const disk = new DocumentDisk(await openDisk({ folder, buildId: 'new', onProblem }))
  const memory = new DocumentMemory({ maxBytes: 50_000, maxOtherBytes: 20_000 })
  memory.set(await make('/a'))
  for (let index = 0; index < 30; index += 1) {
    const thanks = await make(`/feedback/thanks/contents/${index}`)
    memory.set(thanks)
    disk.keep(thanks)
  }
  await disk.settled()
  expect(memory.get('/a')).toBeDefined()
  expect(memory.get('/feedback/thanks/contents/0')).toBeUndefined()
  expect(await disk.read('/feedback/thanks/contents/29')).toBeNull()
  await rm(folder, { recursive: true })
})

test('what is in use stays on disk however many others come, and what went is written anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  const store = new DiskStore({ folder, maxFiles: 100, onProblem: () => undefined })
  const disk = new DocumentDisk(store)
  const [home, other] = [await make('/'), await make('/x')]
  for (let index = 0; index < 300; index += 1) {
    if (index % 30 === 0) disk.keep(home)
    disk.keep({ ...other, key: `/${index}` })
    await disk.settled()
  }
  expect(await disk.read('/0')).toBeNull()
  expect(await disk.read('/')).not.toBeNull()
  await store.remove('/')
  disk.keep(home)
  expect(await disk.read('/')).not.toBeNull()
  await rm(folder, { recursive: true })
})

test('after a restart many who want the same page wait for one reading of the disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  const store = await openDisk({ folder, buildId: 'new', onProblem: () => undefined })
  const disk = new DocumentDisk(store)
  disk.keep(await make('/a'))
  await disk.settled()
  const read = jest.spyOn(disk, 'read')
  const documents = documentsOn(disk, {
    render: async () => Promise.reject(new Error('the CMS is away')),
    patienceMs: 1000,
    patienceAfterRestartMs: 1000,
    pauseMs: 1000,
  })
  const found = await Promise.all(Array.from({ length: 64 }, async () => documents.find('/a')))
  expect(new Set(found.map((document) => String(document?.variants.identity.body)))).toEqual(
    new Set(['/a']),
  )
  expect(read).toHaveBeenCalledTimes(1)
  await rm(folder, { recursive: true })
})

test('what an earlier process left is shown later than what was made since, for it may have been withdrawn', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  const disk = new DocumentDisk(
    await openDisk({ folder, buildId: 'new', onProblem: () => undefined }),
  )
  disk.keep(await make('/a'))
  await disk.settled()
  let renderings = 0
  const documents = documentsOn(disk, {
    render: async () => {
      await sleep(400)
      return rendered(`made ${(renderings += 1)}`)
    },
    patienceMs: 20,
    patienceAfterRestartMs: 10_000,
    pauseMs: 10,
  })
  const textOf = async () => String((await documents.find('/a'))?.variants.identity.body)
  expect(await textOf()).toBe('made 1')
  documents.invalidate(['topics'])
  await sleep(EDIT_GRACE_MS)
  expect(await textOf()).toBe('made 1')
  await documents.settled()
  expect(await textOf()).toBe('made 2')
  await rm(folder, { recursive: true })
})
