import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { indexed } from '../../../test/indexed'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'
import { p, richText } from '../../content/richText'

let portal: Portal
let people: People
let hospitals: Hospitals
let counter = 0
// The environment is read when the code is imported.
let runNextSchedule: (payload: Payload) => Promise<boolean>
let differences: () => Promise<unknown[]>

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  ;({ runNextSchedule } = await import('../../schedule/runSchedules'))
  const { checkIndex } = await import('../rebuild/checkIndex')
  differences = async () => (await checkIndex(portal.payload)).differences
}, 120_000)
afterAll(() => portal.close())

const send = async (method: string, path: string, body?: unknown, cookie = people.metroEditor) => {
  const answer = await portal.rest(method, path, {
    cookie,
    ...(body === undefined ? {} : { body }),
  })
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
  return answer
}
const idOf = ({ json }: RestAnswer) => (json.doc as { id: string }).id
const found = (id: string) => indexed(portal, id)
const titleOf = async (id: string) => (await found(id))?.title.ja
const execute = async (statement: string) => (await portal.payload.db.pool.query(statement)).rows

const published = { _status: 'published' }

async function topic(title: string, changes: object = published): Promise<string> {
  counter += 1
  const draft = '_status' in changes ? '' : '?draft=true'
  return idOf(await send('POST', `/topics${draft}`, { title, slug: `t-${counter}`, ...changes }))
}

describe('a document is in the index exactly while it is public, whichever way it goes', () => {
  it('published and withdrawn', async () => {
    const id = await topic('お金の相談', {})
    expect(await found(id)).toBeNull()
    await send('PATCH', `/topics/${id}`, published)
    const row = await found(id)
    expect(row).toMatchObject({ type: 'topic', title: { ja: 'お金の相談' } })
    await send('PATCH', `/topics/${id}`, { _status: 'draft' })
    expect(await found(id)).toBeNull()
    const removed = await execute(`select removed_at from search_removed where id = ${row?.id}`)
    expect(removed).toHaveLength(1)
  })

  it('by the workflow: submitted, approved, withdrawn', async () => {
    const event = salon(hospitals.a)
    const id = idOf(await send('POST', '/events?draft=true', event, people.hospitalA))
    await send('POST', `/events/${id}/submit`, {}, people.hospitalA)
    expect(await found(id)).toBeNull()
    await send('POST', `/events/${id}/approve`, {})
    expect(await titleOf(id)).toBe(event.title)
    await send('POST', `/events/${id}/withdraw`, { comment: '取り下げます。' })
    expect(await found(id)).toBeNull()
  })

  it('called off at once', async () => {
    const id = idOf(await send('POST', '/events', { ...salon(hospitals.a), ...published }))
    const before = await found(id)
    expect(before).toMatchObject({ facts: { status: 'scheduled' } })
    expect(before?.held_until).toBe(before?.date)
    await send('POST', `/events/${id}/announce`, {
      status: 'cancelled',
      reason: '台風のため中止します。',
    })
    expect(await found(id)).toMatchObject({
      facts: { status: 'cancelled' },
      date: before?.date,
      held_until: null,
      body: expect.stringContaining('台風のため中止します。'),
    })
  })

  it('one date called off at once, and back', async () => {
    const occurrences = ['2037-01-21', '2037-02-18'].map((date) => ({ date, status: 'scheduled' }))
    const event = { ...salon(hospitals.a, { occurrences }), ...published }
    const id = idOf(await send('POST', '/events', event))
    const statuses = async () => {
      const { facts } = (await found(id)) as unknown as {
        facts: { occurrences: { status: string }[] }
      }
      return facts.occurrences.map(({ status }) => status)
    }
    const announcement = { status: 'postponed', reason: '会場の都合', occurrence: '2037-02-18' }
    await send('POST', `/events/${id}/announce`, announcement, people.hospitalA)
    expect(await statuses()).toEqual(['scheduled', 'postponed'])
    expect(await found(id)).toMatchObject({ body: expect.stringContaining('会場の都合') })
    await send('POST', `/events/${id}/review`, { decision: 'revert' })
    expect(await statuses()).toEqual(['scheduled', 'scheduled'])
    expect(await found(id)).not.toMatchObject({ body: expect.stringContaining('会場の都合') })
  })

  it('a draft beside the live copy', async () => {
    const id = await topic('公開中')
    await send('PATCH', `/topics/${id}?draft=true`, { title: '下書き' })
    expect(await titleOf(id)).toBe('公開中')
    await send('PATCH', `/topics/${id}`, published)
    expect(await titleOf(id)).toBe('下書き')
  })

  it('into the trash, back, and deleted', async () => {
    const id = await topic('ごみ箱')
    const trash = (deletedAt: string | null) =>
      send('PATCH', `/topics/${id}?trash=true`, { deletedAt })
    await trash(new Date().toISOString())
    expect(await found(id)).toBeNull()
    await trash(null)
    const { _status: status } = (await send('GET', `/topics/${id}?draft=true`)).json as {
      _status: string
    }
    expect(Boolean(await found(id))).toBe(status === 'published')
    await send('PATCH', `/topics/${id}`, published)
    expect(await titleOf(id)).toBe('ごみ箱')
    await portal.payload.delete({ collection: 'topics', id })
    expect(await found(id)).toBeNull()
  })

  it('many at once into the trash', async () => {
    const ids = [await topic('束1'), await topic('束2')]
    await portal.payload.update({
      collection: 'topics',
      where: { id: { in: ids } },
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await Promise.all(ids.map(found))).toEqual([null, null])
  })

  it('published and withdrawn at a moment', async () => {
    const id = await topic('予約', {})
    const day = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    const schedule = async (event: string) => {
      await send('POST', `/topics/${id}/schedule`, { event, date: day, time: '09:00' })
      await execute(`update schedules set run_at = now() - interval '1 second'`)
      expect(await runNextSchedule(portal.payload)).toBe(true)
    }
    await schedule('publish')
    expect(await titleOf(id)).toBe('予約')
    await schedule('withdraw')
    expect(await found(id)).toBeNull()
  })

  it('an older version brought back', async () => {
    const id = await topic('第1版')
    await send('PATCH', `/topics/${id}`, { title: '第2版', ...published })
    const versions = await portal.payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const [first] = versions.docs
    await portal.payload.restoreVersion({ collection: 'topics', id: String(first?.id) })
    const { doc } = { doc: await portal.payload.findByID({ collection: 'topics', id }) }
    expect(doc._status).toBe('published')
    expect(await titleOf(id)).toBe('第1版')
  })

  it('duplicated: the copy is a draft', async () => {
    const id = await topic('もと')
    const copy = idOf(await send('POST', `/topics/${id}/duplicate`, {}))
    expect(await found(copy)).toBeNull()
    expect(await titleOf(id)).toBe('もと')
  })

  it('saved in another language', async () => {
    const page = { slug: 'languages', title: '仕事と治療', kind: 'page', placement: 'page' }
    const body = (text: string) => richText(p(text))
    const id = idOf(
      await send('POST', '/content-items', { ...page, body: body('日本語です。'), ...published }),
    )
    await send('PATCH', `/content-items/${id}?locale=en`, {
      title: 'Work and treatment',
      body: body('In English.'),
      ...published,
    })
    await send('PATCH', `/content-items/${id}?locale=easy`, { title: 'しごと', ...published })
    expect(await found(id)).toMatchObject({
      title: { ja: '仕事と治療', en: 'Work and treatment', easy: 'しごと' },
      body: '日本語です。',
      folded: {
        title: '仕事と治療',
        names: 'しごと\nwork and treatment',
        body: '日本語です。\nin english.',
      },
    })
    await send('PATCH', `/content-items/${id}?locale=en&draft=true`, { title: 'Draft' })
    expect((await found(id))?.title.en).toBe('Work and treatment')
  })

  it('saved over GraphQL', async () => {
    const query = `mutation { createGlossaryTerm(data: { term: "生検", reading: "せいけん", slug: "biopsy",
      explanation: "細胞を取る検査です。", _status: published }) { id } }`
    const { json } = await send('POST', '/graphql', { query })
    const { id } = (json.data as { createGlossaryTerm: { id: string } }).createGlossaryTerm
    expect(await found(id)).toMatchObject({
      url: '/glossary/biopsy',
      facts: { summary: { ja: '細胞を取る検査です。' } },
      folded: { names: 'せいけん' },
    })
  })

  it('an organization that becomes a hospital, and ceases to be one', async () => {
    const id = idOf(
      await send('POST', '/organizations', {
        name: '役所',
        slug: 'o',
        kind: 'company',
        ...published,
      }),
    )
    expect(await found(id)).toBeNull()
    await send('PATCH', `/organizations/${id}`, { kind: 'hospital', ...published })
    expect(await found(id)).toMatchObject({ type: 'hospital', url: '/hospitals/o' })
    await send('PATCH', `/organizations/${id}`, { kind: 'company', ...published })
    expect(await found(id)).toBeNull()
  })

  it('rolled back: nothing stays', async () => {
    const { db } = portal.payload
    const kept = await topic('残る')
    const req = await createLocalReq({}, portal.payload)
    req.transactionID = (await db.beginTransaction()) ?? undefined
    const { id } = await portal.payload.create({
      collection: 'topics',
      data: { title: '消える', slug: 'rolled-back', ...published } as never,
      req,
    })
    await portal.payload.update({
      collection: 'topics',
      id: kept,
      data: { title: '変わる', ...published } as never,
      req,
    })
    expect(await found(id)).toBeNull()
    await db.rollbackTransaction(req.transactionID as string)
    expect(await found(id)).toBeNull()
    expect(await titleOf(kept)).toBe('残る')
  })

  it('and in the end index and documents are the same', async () => {
    expect(await differences()).toEqual([])
  })
})

describe('numbers', () => {
  it('stay with a document, and none is used up by a save', async () => {
    const id = await topic('一')
    const before = await found(id)
    for (const title of ['二', '三', '四'])
      await send('PATCH', `/topics/${id}`, { title, ...published })
    const after = await found(id)
    expect(after).toMatchObject({ id: before?.id, title: { ja: '四' } })
    expect(BigInt(after?.changed_in ?? 0)).toBeGreaterThan(BigInt(before?.changed_in ?? 0))
    expect((await found(await topic('次')))?.id).toBe(Number(before?.id) + 1)
  })
})

describe('names of organizations', () => {
  const organization = async (name: string, changes: object = published) => {
    counter += 1
    const draft = '_status' in changes ? '' : '?draft=true'
    const data = { name, slug: `org-${counter}`, kind: 'hospital', ...changes }
    return idOf(await send('POST', `/organizations${draft}`, data))
  }
  const event = async (organizer: string, changes: object = {}) =>
    idOf(await send('POST', '/events', { ...salon(organizer), ...published, ...changes }))

  it('are in the events and resources that name them, as they are now', async () => {
    const id = await organization('旧名病院', { nameKana: 'きゅうめい', ...published })
    const other = await organization('共催病院')
    const salonId = await event(other, { coOrganizers: [id] })
    const book = idOf(
      await send('POST', '/resources', {
        title: '手引き',
        slug: 'book',
        type: 'handbook',
        url: 'https://example.jp/book',
        publisher: id,
        ...published,
      }),
    )
    const texts = async () =>
      (await Promise.all([salonId, book].map(found))).map((row) => row?.folded.body)
    const all = (text: string) => [expect.stringContaining(text), expect.stringContaining(text)]
    const none = (text: string) => [
      expect.not.stringContaining(text),
      expect.not.stringContaining(text),
    ]
    expect(await texts()).toEqual(all('旧名病院'))
    expect(await texts()).toEqual(all('きゅうめい'))
    expect((await found(salonId))?.body).not.toContain('きゅうめい')

    await send('PATCH', `/organizations/${id}?draft=true`, { name: '案の病院' })
    expect(await texts()).toEqual(all('旧名病院'))
    await send('PATCH', `/organizations/${id}`, { name: '新名病院', ...published })
    expect(await texts()).toEqual(all('新名病院'))
    expect(await texts()).toEqual(none('旧名病院'))
    await send('PATCH', `/organizations/${id}`, { _status: 'draft' })
    expect(await texts()).toEqual(none('新名病院'))
    await send('PATCH', `/organizations/${id}`, published)
    expect(await texts()).toEqual(all('新名病院'))
    expect(await found(book)).toMatchObject({ facts: { publisher: '新名病院' } })
    await portal.payload.delete({ collection: 'organizations', id })
    expect(await texts()).toEqual(none('新名病院'))
    expect(await found(salonId)).toMatchObject({ facts: { organizer: '共催病院' } })
    expect(await differences()).toEqual([])
  })

  it('are not in it while the organization is a draft', async () => {
    const id = await organization('未公開病院', {})
    const salonId = await event(hospitals.a, { coOrganizers: [id] })
    expect((await found(salonId))?.folded.body).not.toContain('未公開病院')
    await send('PATCH', `/organizations/${id}`, published)
    expect((await found(salonId))?.folded.body).toContain('未公開病院')
  })

  it('rewrite nothing when something else of the organization changes', async () => {
    const id = await organization('住所病院')
    const salonId = await event(id)
    const before = await found(salonId)
    await send('PATCH', `/organizations/${id}`, { address: '東京都港区1-1', ...published })
    expect((await found(id))?.folded.body).toContain('東京都港区1-1')
    expect(await found(salonId)).toEqual(before)
  })
})

describe('the tables', () => {
  it('write their inverted indexes at once', async () => {
    const options = await execute(
      `select relname, reloptions from pg_class c join pg_am a on a.oid = c.relam
       where amname = 'gin' and relname like 'search_%' order by relname`,
    )
    expect(options).toEqual(
      ['all_tokens', 'depends_on', 'title_tokens'].map((column) => ({
        relname: `search_documents_${column}_idx`,
        reloptions: ['fastupdate=off'],
      })),
    )
    const [table] = await execute(
      `select reloptions from pg_class where relname = 'search_documents'`,
    )
    expect(table.reloptions).toEqual(['toast_tuple_target=128'])
  })

  it.each([
    '/search_documents',
    '/search-documents',
    '/searchDocuments',
    '/search_texts',
    '/search-removed',
    '/globals/search_documents',
  ])('cannot be reached at %s', async (path) => {
    for (const cookie of ['', people.systemAdmin]) {
      expect((await portal.rest('GET', path, { cookie })).status).toBe(404)
    }
  })

  it('are unknown to GraphQL', async () => {
    const query = '{ __schema { types { name } } }'
    const { text } = await portal.rest('POST', '/graphql', {
      body: { query },
      cookie: people.systemAdmin,
    })
    expect(text).toMatch(/"Topic"/)
    expect(text).not.toMatch(/"search_?(document|text|removed)/i)
  })
})
