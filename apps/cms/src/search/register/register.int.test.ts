import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { indexed } from '../../../test/indexed'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'
import type { checkIndex as Check } from '../rebuild/checkIndex'
import type { reindexDue as Reindex } from '../upkeep/reindexDue'

let portal: Portal
let people: People
// The environment is read when the code is imported.
let checkIndex: typeof Check
let reindexDue: typeof Reindex
let hospital: string
let page: string

const number = (fields: object = {}) => ({
  type: 'inlineBlock',
  version: 1,
  fields: {
    blockType: 'registerNumber',
    count: 'metropolitan-core',
    basis: 'listed',
    unit: 'places',
    ...fields,
  },
})
const body = (...children: object[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, format: '', indent: 0, children }],
  },
})
const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })

beforeAll(async () => {
  portal = await openPortal()
  ;({ checkIndex } = await import('../rebuild/checkIndex'))
  ;({ reindexDue } = await import('../upkeep/reindexDue'))
  ;({ people } = await createPeople(portal))
})
afterAll(() => portal.close())

const setHospital = (data: object) =>
  portal.payload.update({ collection: 'organizations', id: hospital, data })
const shownIn = async () => (await indexed(portal, page))?.body
const isRight = async (today?: string) => (await checkIndex(portal.payload, today)).differences

let round = 0
beforeEach(async () => {
  round += 1
  await portal.payload.delete({
    collection: 'organizations',
    where: { slug: { like: 'counted' } },
  })
  const { id } = await portal.payload.create({
    collection: 'organizations',
    data: {
      name: '港病院',
      slug: `counted-${round}`,
      kind: 'hospital',
      designations: [{ type: 'metropolitan-core', validTo: '2099-03-31' }],
      _status: 'published',
    } as never,
  })
  hospital = id
  const created = await portal.rest('POST', '/content-items', {
    cookie: people.metroEditor,
    body: {
      title: `病院の数 ${round}`,
      slug: `numbers-${round}`,
      kind: 'page',
      body: body(text('拠点病院は'), number(), text('です。')),
      _status: 'published',
    },
  })
  expect([created.status, created.json.errors]).toEqual([201, undefined])
  page = (created.json.doc as { id: string }).id
})

describe('a computed number', () => {
  it('is found as the number that it is', async () => {
    expect(await shownIn()).toBe('拠点病院は1か所です。')
    expect(await indexed(portal, page)).toMatchObject({ changes_on: '2099-04-01' })
    expect(await isRight()).toEqual([])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a designation is taken away', () => setHospital({ designations: [], _status: 'published' })],
    ['the hospital is withdrawn', () => setHospital({ _status: 'draft' })],
    [
      'the hospital is thrown away',
      () => setHospital({ deletedAt: new Date().toISOString(), _status: 'published' }),
    ],
    ['it is deleted', () => portal.payload.delete({ collection: 'organizations', id: hospital })],
  ])('changes in the commit in which %s', async (_name, change) => {
    await change()
    expect(await shownIn()).toBe('拠点病院は0か所です。')
    expect(await isRight()).toEqual([])
  })

  it('does not change by a draft, nor by what is not counted', async () => {
    await portal.payload.update({
      collection: 'organizations',
      id: hospital,
      data: { designations: [] },
      draft: true,
    })
    expect(await shownIn()).toBe('拠点病院は1か所です。')
    expect(await isRight()).toEqual([])
  })

  it('changes on the day on which a designation ends', async () => {
    await reindexDue(portal.payload, '2099-04-01')
    expect(await shownIn()).toBe('拠点病院は0か所です。')
    expect(await isRight('2099-04-01')).toEqual([])
  })

  it('of what was published changes with the site settings', async () => {
    const words = body(text('都内に'), number({ basis: 'published', unit: 'hospitals' }))
    await portal.payload.update({
      collection: 'content-items',
      id: page,
      data: { body: words, _status: 'published' } as never,
    })
    expect(await shownIn()).toBe('都内に')
    const counts = [{ designation: 'metropolitan-core', total: 9 }]
    const saved = await portal.rest('POST', '/globals/site-settings', {
      cookie: people.metroEditor,
      body: { siteName: 'がんポータル', hospitalTotals: { asOf: '2025-03-12', counts } },
    })
    expect(saved.status).toBe(200)
    expect(await shownIn()).toBe('都内に9病院')
    expect(await isRight()).toEqual([])
  })

  it('is there after the index was made anew, and saving waits for none of that', async () => {
    const { rebuildIndex } = await import('../rebuild/rebuildIndex')
    const start = Date.now()
    const [{ written }] = await Promise.all([
      rebuildIndex(portal.payload, { which: 'all' }),
      portal.payload.update({
        collection: 'content-items',
        id: page,
        data: { summary: '要約', _status: 'published' } as never,
      }),
    ])
    expect(written).toBeGreaterThan(1)
    expect(Date.now() - start).toBeLessThan(20_000)
    expect(await shownIn()).toContain('1か所')
    expect(await isRight()).toEqual([])
  })

  it('loses nobody when pages and hospitals are published at once', async () => {
    const changes = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0
        ? setHospital({
            designations: index % 4 === 0 ? [] : [{ type: 'metropolitan-core' }],
            _status: 'published',
          })
        : portal.payload.update({
            collection: 'content-items',
            id: page,
            data: { summary: `要約${index}`, _status: 'published' } as never,
          }),
    )
    await Promise.allSettled(changes)
    expect(await isRight()).toEqual([])
  })
})

describe('the form', () => {
  it('refuses a number that nothing counts, and one in a heading', async () => {
    const save = (value: object) =>
      portal.rest('PATCH', `/content-items/${page}?draft=true`, {
        cookie: people.metroEditor,
        body: { body: value },
      })
    const heading = { type: 'heading', tag: 'h2', version: 1, children: [number()] }
    const answers = [
      await save(body(number({ count: 'evil' }))),
      await save(body(heading)),
      await save(body({ ...number(), fields: { blockType: 'callout' } })),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(JSON.stringify(answers[1]?.json)).toContain('見出しには、自動で数える数を')
  })

  it('shows the numbers of today to people with an account, and to nobody else', async () => {
    const { status, json } = await portal.rest('GET', '/register/numbers', {
      cookie: people.hospitalA,
    })
    expect([status, json.listed]).toEqual([200, { 'metropolitan-core': 1 }])
    expect((await portal.rest('GET', '/register/numbers')).status).toBe(401)
  })
})
