import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { openPortal, type Portal } from '../../../test/openPortal'
import { salon } from '../../../test/salon'

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

const query = async (statement: string) =>
  (await portal.payload.db.drizzle.execute(statement)).rows as Record<string, never>[]

type Found = {
  id: number
  type: string
  url: string
  title: { ja: string; en?: string; easy?: string }
  facets: string[]
  facts: Record<string, unknown>
  date: string | null
  body: string
  names: string
}

/** What the index has of a document, or nothing. */
const found = async (id: string) =>
  (
    await query(`select d.*, d.date::text, t.title as folded, t.names, t.body as words
      from search_documents d join search_texts t using (id) where document_id = '${id}'`)
  )[0] as (Found & { folded: string; words: string }) | undefined

const create = async (collection: string, data: object, draft = false) =>
  (
    (await portal.payload.create({
      collection: collection as 'topics',
      data: (draft ? data : { ...data, _status: 'published' }) as never,
      draft,
    })) as { id: string }
  ).id
const update = (collection: string, id: string, data: object, options: object = {}) =>
  portal.payload.update({
    collection: collection as 'topics',
    id,
    data,
    ...options,
  })

const hospital = (name: string, slug: string, more: object = {}) =>
  create('organizations', { name, slug, kind: 'hospital', ...more })

describe('the index', () => {
  it('has what is published in the commit that publishes it, and not what is withdrawn', async () => {
    const id = await create('topics', { title: 'お金の相談', slug: 'money' }, true)
    expect(await found(id)).toBeUndefined()
    await update('topics', id, { _status: 'published' })
    const first = await found(id)
    expect(first).toMatchObject({
      type: 'topic',
      url: '/topics/money',
      title: { ja: 'お金の相談' },
    })
    await update('topics', id, { _status: 'draft' })
    expect(await found(id)).toBeUndefined()
    expect(await query(`select id from search_removed where id = ${first?.id}`)).toHaveLength(1)
  })

  it('keeps the number of a document through its changes, and uses up none', async () => {
    const id = await create('topics', { title: '一', slug: 'number-1' })
    const before = await found(id)
    for (const title of ['二', '三', '四'])
      await update('topics', id, { title, _status: 'published' })
    const after = await found(id)
    expect(after).toMatchObject({ id: before?.id, title: { ja: '四' } })
    const next = await found(await create('topics', { title: '次', slug: 'number-2' }))
    expect(next?.id).toBe(Number(before?.id) + 1)
  })

  it('does not know a draft beside the live copy', async () => {
    const id = await create('topics', { title: '公開中', slug: 'beside' })
    await update('topics', id, { title: '下書き' }, { draft: true })
    expect((await found(id))?.title.ja).toBe('公開中')
    await update('topics', id, { _status: 'published' })
    expect((await found(id))?.title.ja).toBe('下書き')
  })

  it('leaves nothing of a transaction that is rolled back', async () => {
    const { db } = portal.payload
    const req = await createLocalReq({}, portal.payload)
    req.transactionID = (await db.beginTransaction()) ?? undefined
    const { id } = (await portal.payload.create({
      collection: 'topics',
      data: { title: '取り消し', slug: 'rolled-back', _status: 'published' } as never,
      req,
    })) as { id: string }
    await db.rollbackTransaction(req.transactionID as string)
    expect(await found(id)).toBeUndefined()
  })
})

describe('names of organizations', () => {
  it('are in the events that name them, as they are now', async () => {
    const organizer = await hospital('旧名病院', 'renamed-hospital', { nameKana: 'きゅうめい' })
    const event = await create('events', salon(organizer))
    expect(await found(event)).toMatchObject({
      facts: { organizer: '旧名病院' },
      words: expect.stringMatching(/旧名病院[^]*きゅうめい/),
    })
    await update('organizations', organizer, { name: '新名病院', _status: 'published' })
    const renamed = await found(event)
    expect(renamed?.facts.organizer).toBe('新名病院')
    expect(renamed?.words).not.toContain('旧名病院')
    await update('organizations', organizer, { _status: 'draft' })
    expect((await found(event))?.facts.organizer).toBeNull()
    expect((await found(event))?.words).not.toContain('新名病院')
    await update('organizations', organizer, { _status: 'published' })
    expect((await found(event))?.facts.organizer).toBe('新名病院')
  })
})
