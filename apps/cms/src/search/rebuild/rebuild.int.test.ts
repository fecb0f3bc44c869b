import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { salon } from '../../../test/salon'
import type { checkIndex as Check } from './checkIndex'
import type { prepareIndex as Prepare } from './prepareIndex'
import type { rebuildIndex as Rebuild } from './rebuildIndex'

let portal: Portal
// The environment is read when the code is imported.
let checkIndex: typeof Check
let prepareIndex: typeof Prepare
let rebuildIndex: typeof Rebuild
let hospital: string
let event: string

beforeAll(async () => {
  portal = await openPortal()
  ;({ checkIndex } = await import('./checkIndex'))
  ;({ prepareIndex } = await import('./prepareIndex'))
  ;({ rebuildIndex } = await import('./rebuildIndex'))
  hospital = await publish('organizations', { name: '港病院', slug: 'minato', kind: 'hospital' })
  await publish('organizations', { name: '港区役所', slug: 'office', kind: 'public-office' })
  event = await publish('events', salon(hospital))
  await publish('content-items', { title: '案内', slug: 'guide', kind: 'page' })
  await publish('resources', {
    title: '手引き',
    slug: 'book',
    type: 'handbook',
    publisher: hospital,
  })
  await publish('glossary-terms', {
    term: '生検',
    reading: 'せいけん',
    slug: 'biopsy',
    explanation: '細胞を取って調べる検査です。',
  })
  for (let index = 0; index < 120; index += 1) {
    await publish('topics', { title: `テーマ${index}`, slug: `topic-${index}` })
  }
}, 120_000)
afterAll(() => portal.close())

const execute = async (statement: string) =>
  (await portal.payload.db.drizzle.execute(statement)).rows as Record<string, never>[]

const publish = async (collection: string, data: object) =>
  (
    (await portal.payload.create({
      collection: collection as 'topics',
      data: { ...data, _status: 'published' } as never,
    })) as { id: string }
  ).id

const differences = async () => (await checkIndex(portal.payload)).differences
const DOCUMENTS = 126

beforeEach(async () => {
  await rebuildIndex(portal.payload, { which: 'all' })
  expect(await differences()).toEqual([])
})

describe('the check', () => {
  it.each([
    ['a missing row', `delete from search_documents where document_id = ?`, 'missing'],
    [
      'a row too many',
      `update search_documents set document_id = gen_random_uuid() where document_id = ?`,
      'extra',
    ],
    ['another address', `update search_documents set url = '/x' where document_id = ?`, ['url']],
    ['other facets', `update search_documents set facets = '{}' where document_id = ?`, ['facets']],
    [
      'other tokens',
      `update search_documents set all_tokens = '''x''' where document_id = ?`,
      ['all_tokens'],
    ],
    ['a date', `update search_documents set date = null where document_id = ?`, ['date']],
    [
      'another text',
      `update search_texts set body = 'x' from search_documents d
        where d.id = search_texts.id and document_id = ?`,
      ['folded body'],
    ],
    [
      'no text',
      `delete from search_texts using search_documents d
        where d.id = search_texts.id and document_id = ?`,
      ['folded title', 'folded names', 'folded headings', 'folded body', 'folded files'],
    ],
    [
      'a document that was changed behind the index',
      `update events set title = '別の名前' where id = ?`,
      ['title', 'all_tokens', 'title_tokens', 'folded title'],
    ],
    [
      'a document that was withdrawn behind the index',
      `update events set _status = 'draft' where id = ?`,
      'extra',
    ],
  ])('finds %s, and a rebuild mends it', async (_name, statement, problem) => {
    const [kept] = await execute(`select title, _status from events where id = '${event}'`)
    await execute(statement.replaceAll('?', `'${event}'`))
    expect(await differences()).toContainEqual(expect.objectContaining({ problem }))
    await rebuildIndex(portal.payload, { which: 'all' })
    expect(await differences()).toEqual([])
    await execute(
      `update events set title = '${kept?.title}', _status = '${kept?._status}' where id = '${event}'`,
    )
  })
})

describe('a rebuild', () => {
  it('keeps the numbers, and says how far it is', async () => {
    const numbers = () => execute('select id, document_id from search_documents order by id')
    const before = await numbers()
    const seen: { done: number; total: number }[] = []
    const { written, removed } = await rebuildIndex(portal.payload, {
      which: 'all',
      onProgress: (progress) => seen.push(progress),
    })
    expect({ written, removed }).toEqual({ written: DOCUMENTS - 1, removed: 0 })
    expect(seen.at(-1)).toEqual({ done: DOCUMENTS, total: DOCUMENTS })
    expect(await numbers()).toEqual(before)
  })

  it('waits for whoever saves a document, and indexes what was saved', async () => {
    const { db } = portal.payload
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, portal.payload)
    req.transactionID = (await db.beginTransaction()) ?? undefined
    await portal.payload.update({
      collection: 'organizations',
      id: hospital,
      data: { name: '新しい港病院', _status: 'published' } as never,
      req,
    })
    const rebuilding = rebuildIndex(portal.payload, { which: 'all' })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await db.commitTransaction(req.transactionID as string)
    await rebuilding
    expect(await differences()).toEqual([])
    const [row] = await execute(`select facts from search_documents where document_id = '${event}'`)
    expect(row?.facts).toMatchObject({ organizer: '新しい港病院' })
  })

  it('beside people who publish, rename, withdraw and delete leaves nothing wrong', async () => {
    let failures = 0
    const over = new AbortController()
    const ids = (await execute(`select id from topics order by id limit 20`)).map(({ id }) =>
      String(id),
    )
    const writer = async (seed: number) => {
      for (let turn = seed; !over.signal.aborted; turn += 7) {
        const id = ids[turn % ids.length] ?? ''
        const change =
          turn % 3 === 0 ? { _status: 'draft' } : { title: `題 ${turn}`, _status: 'published' }
        const work =
          turn % 5 === 0
            ? portal.payload.update({
                collection: 'organizations',
                id: hospital,
                data: { name: `港病院 ${turn}`, _status: 'published' } as never,
              })
            : turn % 5 === 1
              ? portal.payload.update({
                  collection: 'events',
                  id: event,
                  data: { title: `会 ${turn}`, _status: turn % 2 ? 'published' : 'draft' } as never,
                })
              : portal.payload.update({ collection: 'topics', id, data: change as never })
        // Two who save the same document at once: one of them is told so (409).
        await work.catch((error: { status?: number }) => {
          if (error.status !== 409) failures += 1
        })
      }
    }
    const writers = [1, 2, 3].map(writer)
    for (let round = 0; round < 4; round += 1) {
      await rebuildIndex(portal.payload, { which: 'all' })
    }
    over.abort()
    await Promise.all(writers)
    expect(failures).toBe(0)
    expect(await differences()).toEqual([])
  }, 60_000)
})

describe('at the start of a portal', () => {
  const lines: string[] = []
  const prepare = async () => {
    lines.length = 0
    await prepareIndex(portal.payload, (line) => lines.push(line))
    return lines
  }

  it('an index that is right is left alone', async () => {
    const changes = () => execute('select id, changed_in from search_documents order by id')
    const before = await changes()
    expect(await prepare()).toEqual([])
    expect(await changes()).toEqual(before)
  })

  it.each([
    ['is empty', 'delete from search_documents'],
    ['was left half done', 'delete from search_documents where id % 2 = 0'],
    ['was made by another tokenizer', 'update search_documents set tokenizer = tokenizer + 1'],
    [
      'has records of another version',
      `update search_documents set record_version = 0, title = '{"ja":"old"}'`,
    ],
    [
      'has what is not public',
      `update search_documents set document_id = gen_random_uuid() where id % 9 = 0`,
    ],
  ])('one that %s is made right', async (_name, statement) => {
    await execute(statement)
    expect(await prepare()).toHaveLength(1)
    expect(await differences()).toEqual([])
    expect(await prepare()).toEqual([])
  })
})
