import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type PayloadRequest } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import { indexed } from '../../test/indexed'
import { openPortal, type Portal } from '../../test/openPortal'
import type { checkIndex as Check } from '../search/rebuild/checkIndex'
import type { rebuildIndex as Rebuild } from '../search/rebuild/rebuildIndex'
import type { readingOf as ReadingOf } from './readingOf'
import type { startFileReading as Start } from './startFileReading'
import { makePdf } from './testing/makePdf'

let portal: Portal
// The environment is read when the code is imported.
let start: typeof Start
let checkIndex: typeof Check
let rebuildIndex: typeof Rebuild
let readingOf: typeof ReadingOf
let stop: (() => void) | undefined
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  ;({ startFileReading: start } = await import('./startFileReading'))
  ;({ checkIndex } = await import('../search/rebuild/checkIndex'))
  ;({ rebuildIndex } = await import('../search/rebuild/rebuildIndex'))
  ;({ readingOf } = await import('./readingOf'))
})
afterAll(() => portal.close())
beforeEach(() => {
  stop = undefined
})
afterEach(() => stop?.())

const execute = async (statement: string) => (await portal.payload.db.pool.query(statement)).rows
const fileOf = async (text: string) => {
  const data = await makePdf([text])
  return { data, mimetype: 'application/pdf', name: 'file.pdf', size: data.length }
}
const upload = async (text: string) =>
  (await portal.payload.create({ collection: 'media', data: {}, file: await fileOf(text) })).id

const publish = async (file: string, data: object = {}) => {
  counter += 1
  const made = await portal.payload.create({
    collection: 'resources',
    data: {
      title: `資料 ${counter}`,
      slug: `files-${counter}`,
      type: 'handbook',
      file,
      summary: '要約の文です。',
      _status: 'published',
      ...data,
    } as never,
  })
  return made.id
}

type Hit = { id: string; snippet: string; isFromFile: boolean }
const found = async (query: string) => {
  const { json } = await portal.rest('GET', `/search?q=${encodeURIComponent(query)}`)
  return json.match === 'all' ? (json.hits as Hit[]) : []
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('waited in vain')
    await wait(50)
  }
}
const allRead = async () => {
  const waiting = await execute(`
    select 1 from search_documents where awaits_files <> '{}' union all
    select 1 from media where mime_type = 'application/pdf' and deleted_at is null
      and filename not in (select filename from file_contents)`)
  return waiting.length === 0
}
const read = async () => {
  stop ??= start(portal.payload)
  await until(allRead)
}
const differences = async () => (await checkIndex(portal.payload)).differences

/** Looks like a PDF from outside. */
const BROKEN = Buffer.from(
  '%PDF-1.7\n1 0 obj\nxref\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
)

const sentence = (word: string) =>
  `この冊子は、働く方のための${word}について、順番にご説明するものです。`

describe('what a PDF says', () => {
  it('is found once it has been read, below what pages say, and the result says where it is from', async () => {
    const inFile = await publish(await upload(sentence('時短勤務制度')))
    const inPage = await publish(await upload(sentence('何か')), {
      summary: sentence('時短勤務制度'),
    })
    expect((await found('時短勤務制度')).map(({ id }) => id)).toEqual([inPage])
    expect(await indexed(portal, inFile)).toMatchObject({
      awaits_files: [expect.stringMatching(/\.pdf$/)],
    })
    await read()
    expect(await found('時短勤務制度')).toEqual([
      expect.objectContaining({ id: inPage, isFromFile: false }),
      expect.objectContaining({
        id: inFile,
        isFromFile: true,
        snippet: expect.stringContaining('時短勤務制度について'),
      }),
    ])
    // One word of the page, one of the file.
    expect(await found('要約 順番')).toEqual([
      expect.objectContaining({ id: inFile, isFromFile: true }),
    ])
    expect(await differences()).toEqual([])
  })

  it('is not read again by a rebuild, nor for another file with the same content', async () => {
    const { filename } = await portal.payload.findByID({
      collection: 'media',
      id: await upload(sentence('在宅勤務')),
    })
    await read()
    const [before] = await execute(`select t.* from file_texts t join file_contents using (hash)
      where filename = '${String(filename)}'`)
    const data = await fileOf('x')
    const { readFile } = await import('node:fs/promises')
    data.data = await readFile(path.join(process.env.DATA_DIR ?? '', 'uploads', String(filename)))
    const again = await portal.payload.create({ collection: 'media', data: {}, file: data })
    const resource = await publish(again.id)
    await read()
    await rebuildIndex(portal.payload, { which: 'all' })
    expect((await found('在宅勤務')).map(({ id }) => id)).toEqual([resource])
    expect(
      await execute(`select * from file_texts where hash = '${before?.hash as string}'`),
    ).toEqual([before])
  })

  it.each<[string, (resource: string, file: string) => Promise<unknown>]>([
    [
      'the file is replaced',
      async (_resource, file) =>
        portal.payload.update({
          collection: 'media',
          id: file,
          data: {},
          file: await fileOf(sentence('別のこと')),
        }),
    ],
    [
      'the file is thrown away',
      (_resource, file) =>
        portal.payload.update({
          collection: 'media',
          id: file,
          data: { deletedAt: new Date().toISOString() },
        }),
    ],
    [
      'another file is published in its place',
      async (resource) =>
        portal.payload.update({
          collection: 'resources',
          id: resource,
          data: { file: await upload(sentence('別のこと')), _status: 'published' },
        }),
    ],
    [
      'the document is withdrawn',
      (resource) =>
        portal.payload.update({
          collection: 'resources',
          id: resource,
          data: { _status: 'draft' },
        }),
    ],
  ])('is not found from the moment on when %s', async (_what, change) => {
    const file = await upload(sentence('休業補償'))
    const resource = await publish(file)
    await read()
    expect((await found('休業補償')).map(({ id }) => id)).toEqual([resource])
    await change(resource, file)
    expect(await found('休業補償')).toEqual([])
    await read()
    expect(await found('休業補償')).toEqual([])
    expect(await differences()).toEqual([])
  })

  it('is told to the site when it is found, and when it no longer is', async () => {
    const file = await upload(sentence('時間単位の休暇'))
    await publish(file)
    const told = async () =>
      (
        await execute(`select payload->'tags' as tags from outbox_jobs order by created_at`)
      ).flatMap(({ tags }) => tags as string[])
    await execute('delete from outbox_jobs')
    await read()
    expect(await told()).toEqual(['resources'])
    await execute('delete from outbox_jobs')
    await portal.payload.update({
      collection: 'media',
      id: file,
      data: {},
      file: await fileOf(sentence('別のこと')),
    })
    expect((await told()).toSorted()).toEqual(['media', 'resources'])
  })

  it('is not found of a draft, also one beside what is published', async () => {
    const shown = await upload(sentence('公開資料'))
    const resource = await publish(shown)
    const hidden = await upload(sentence('未公開資料の秘密事項'))
    await publish(hidden, { _status: 'draft' })
    await portal.payload.update({
      collection: 'resources',
      id: resource,
      data: { file: hidden },
      draft: true,
    })
    await read()
    expect(await found('秘密事項')).toEqual([])
    expect((await found('公開資料')).map(({ id }) => id)).toEqual([resource])
    // Staff are told before they publish.
    expect(await readingOf(portal.payload, hidden)).toMatchObject({ outcome: 'text' })
  })
})

describe('the reading', () => {
  it('is taken up again where it was interrupted', async () => {
    const resource = await publish(await upload(sentence('通院休暇')))
    const first = start(portal.payload)
    await wait(300)
    first()
    await wait(500)
    expect(await found('通院休暇')).toEqual([])
    await read()
    expect((await found('通院休暇')).map(({ id }) => id)).toEqual([resource])
  })

  it('goes on past files that nobody can read, and tells staff of them', async () => {
    const broken = await portal.payload.create({
      collection: 'media',
      data: {},
      file: {
        data: BROKEN,
        mimetype: 'application/pdf',
        name: 'x.pdf',
        size: BROKEN.length,
      },
    })
    await publish(broken.id)
    const missing = await portal.payload.create({
      collection: 'media',
      data: {},
      file: await fileOf(sentence('なくした')),
    })
    await rm(path.join(process.env.DATA_DIR ?? '', 'uploads', String(missing.filename)))
    const resource = await publish(await upload(sentence('復職支援')))
    stop = start(portal.payload)
    await until(async () => (await found('復職支援')).length === 1)
    expect((await found('復職支援'))[0]?.id).toBe(resource)
    await until(async () => (await readingOf(portal.payload, broken.id)) !== null)
    expect(await readingOf(portal.payload, broken.id)).toEqual({ outcome: 'broken', characters: 0 })
    expect(await readingOf(portal.payload, missing.id)).toBeNull()
    await portal.payload.delete({ collection: 'media', id: missing.id })
  })
})

describe('at the same time', () => {
  async function opened(): Promise<PayloadRequest & { end: () => Promise<void> }> {
    const { db } = portal.payload
    const req = await createLocalReq({}, portal.payload)
    req.transactionID = (await db.beginTransaction()) ?? undefined
    return Object.assign(req, { end: () => db.commitTransaction(req.transactionID as string) })
  }

  it.each([true, false])(
    'a document and its file that are changed are both as new (file first: %s)',
    async (isFileFirst) => {
      const word = isFileFirst ? '旧就業規則' : '旧労働協約'
      const file = await upload(sentence(word))
      const resource = await publish(file)
      await read()
      const replace = async (req?: PayloadRequest) =>
        portal.payload.update({
          collection: 'media',
          id: file,
          data: {},
          file: await fileOf(sentence('新しいこと')),
          ...(req && { req }),
        })
      const rename = (req?: PayloadRequest) =>
        portal.payload.update({
          collection: 'resources',
          id: resource,
          data: { title: '改題', _status: 'published' },
          ...(req && { req }),
        })
      const first = await opened()
      await (isFileFirst ? replace(first) : rename(first))
      const second = isFileFirst ? rename() : replace()
      await wait(800)
      await first.end()
      await second
      expect(await found(word)).toEqual([])
      await read()
      expect(await indexed(portal, resource)).toMatchObject({
        title: { ja: '改題' },
        folded: { files: expect.stringContaining('新しいこと') },
      })
      expect(await differences()).toEqual([])
    },
  )
})
