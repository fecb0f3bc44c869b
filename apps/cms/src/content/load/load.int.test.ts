import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { loadContent } from '../loadContent'
import { startingContent, startingGlobals } from '../startingContent'
import type { Loadable } from '../types/loadable'
import { killPrepare } from './killPrepare'
import { loadDocuments } from './loadDocuments'
import { loadGlobals } from './loadGlobals'

const TODAY = '2026-11-22'
const COUNTED = [
  'editor-roles',
  'organizations',
  'glossary-terms',
  'topics',
  'resources',
  'content-items',
  'events',
] as const

let portal: Portal
const shipped = startingContent({ samples: true, today: TODAY })
const quiet = () => undefined

beforeAll(async () => {
  portal = await openPortal()
}, 120_000)
afterAll(() => portal?.close())

function load(samples = true) {
  return loadContent({ payload: portal.payload, samples, demo: null, log: quiet, today: TODAY })
}

async function counts(): Promise<Record<string, number>> {
  const { payload } = portal
  const pairs = COUNTED.map(async (collection) => {
    const { totalDocs } = await payload.count({ collection, trash: true })
    return [collection, totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}

function shippedCounts(): Record<string, number> {
  return Object.fromEntries(
    COUNTED.map((collection) => [
      collection,
      shipped.filter((document) => document.collection === collection).length,
    ]),
  )
}

async function rows() {
  const { docs } = await portal.payload.find({
    collection: 'content-loads',
    pagination: false,
    sort: 'key',
  })
  return docs
}

async function docIdOf(key: string): Promise<string> {
  const row = (await rows()).find((candidate) => candidate.key === key)
  if (!row?.docId) throw new Error(`${key} is not loaded`)
  return row.docId
}

/** The ids of rows and blocks; what is inside a rich text is a part of its text. */
function rowIdsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || 'root' in value) return []
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'id' ? [item as unknown] : rowIdsIn(item),
  )
}

/** The shipped content as a later release may bring it: one document says something else. */
function release(key: string, change: Record<string, unknown>): Loadable[] {
  return shipped.map((document) => {
    const data = { ...document.data, ...change }
    return document.key === key ? { ...document, data, fingerprint: data } : document
  })
}

function loadRelease(key: string, change: Record<string, unknown>) {
  return loadDocuments({ payload: portal.payload, documents: release(key, change), log: quiet })
}

describe('loading the starting content', () => {
  it('should go on after a kill in the middle, with nothing lost and nothing twice', async () => {
    await killPrepare({
      env: { ...process.env, DATABASE_URL: portal.databaseUrl, NODE_ENV: 'test' },
      when: async () => (await rows()).length >= 30,
    })
    const loaded = (await rows()).length
    expect(loaded).toBeGreaterThanOrEqual(30)
    expect(loaded).toBeLessThan(shipped.length)
    await load()
    expect(await counts()).toEqual(shippedCounts())
    expect(await rows()).toHaveLength(shipped.length + startingGlobals.length)
    expect((await rows()).filter(({ digest }) => digest.startsWith('partial:'))).toEqual([])
  }, 120_000)

  it('should change nothing when it runs again, also twice at a time', async () => {
    const before = await rows()
    await Promise.all([load(), load(false)])
    expect(await rows()).toEqual(before)
    expect(await counts()).toEqual(shippedCounts())
  })

  it('should compute what is never typed: areas and instants', async () => {
    const { payload } = portal
    const hospital = await payload.findByID({
      collection: 'organizations',
      id: await docIdOf('organization:ome-medical-center'),
    })
    expect(hospital.area).toBe('nishitama')
    const salon = await payload.findByID({
      collection: 'events',
      id: await docIdOf('event:sample-salon'),
    })
    expect(salon.startsAt).toBe('2026-12-16T05:00:00.000Z')
  })

  it('should show visitors everything but the item under consideration', async () => {
    for (const collection of COUNTED.slice(1)) {
      const { json } = await portal.rest('GET', `/${collection}?limit=100&depth=0`)
      const hidden = collection === 'content-items' ? 1 : 0
      expect([collection, json.totalDocs]).toEqual([
        collection,
        (shippedCounts()[collection] ?? 0) - hidden,
      ])
    }
    const { json } = await portal.rest(
      'GET',
      '/content-items?where[slug][equals]=workplace-communication',
    )
    expect(json.totalDocs).toBe(0)
  })

  it('should bring the key pages, the menus and the home page in every language, links included', async () => {
    for (const [language, title] of [
      ['easy', 'がん相談支援センターに ついて'],
      ['en', 'What is a Cancer Consultation and Support Center?'],
    ]) {
      const strict = `locale=${language}&fallback-locale=none&depth=0`
      const { json } = await portal.rest(
        'GET',
        `/content-items?where[slug][equals]=consultation-center&${strict}`,
      )
      const [page] = json.docs as Record<string, unknown>[]
      expect(page).toMatchObject({ title })
      const japanese = await portal.payload.findByID({
        collection: 'content-items',
        id: await docIdOf('content:consultation-center'),
        depth: 0,
      })
      const idsIn = (value: unknown) => JSON.stringify(value).match(/"value":"[0-9a-f-]{36}"/g)
      expect(idsIn(page?.body)).toEqual(idsIn(japanese.body))
      for (const path of ['home', 'navigation', 'site-settings']) {
        const own = await portal.rest('GET', `/globals/${path}?${strict}`)
        const first = await portal.rest('GET', `/globals/${path}?depth=0`)
        // Rows and blocks are those of the Japanese one.
        expect(rowIdsIn(own.json)).toEqual(rowIdsIn(first.json))
        expect(own.text).not.toBe(first.text)
      }
    }
    const live = await portal.rest('GET', '/content-items?where[slug][equals]=consultation-center')
    expect(live.json).toMatchObject({ docs: [{ title: 'がん相談支援センターとは' }] })
  })

  it('should complete references that point forward', async () => {
    const { payload } = portal
    const { docs } = await payload.find({
      collection: 'topics',
      where: { slug: { equals: 'work' } },
      depth: 0,
    })
    const lists = docs[0]?.layout?.filter(({ blockType }) => blockType === 'contentList') ?? []
    expect(lists.map((list) => ('items' in list ? list.items?.length : null))).toEqual([4, 6, null])
    const home = await payload.findGlobal({ slug: 'home', depth: 0 })
    expect(home.layout?.map(({ blockType }) => blockType)).toEqual([
      'hero',
      'linkCards',
      'linkCards',
      'linkCards',
      'banners',
      'upcomingEvents',
      'news',
      'richText',
    ])
  })
})

describe('loading a later release', () => {
  it('should bring a document up to date that is still as it was loaded', async () => {
    const { payload } = portal
    expect(await loadRelease('resource:casebook', { summary: '新しい要約' })).toEqual({
      created: 0,
      updated: 1,
    })
    const id = await docIdOf('resource:casebook')
    const resource = await payload.findByID({ collection: 'resources', id })
    expect(resource).toMatchObject({ summary: '新しい要約', _status: 'published' })
    expect(await loadRelease('resource:casebook', { summary: '新しい要約' })).toEqual({
      created: 0,
      updated: 0,
    })
  })

  it('should leave alone what staff published', async () => {
    const { payload } = portal
    const id = await docIdOf('resource:award-results')
    await payload.update({
      collection: 'resources',
      id,
      data: { title: '職員が直した題名', _status: 'published' },
    })
    await loadRelease('resource:award-results', { title: '配布された題名' })
    const resource = await payload.findByID({ collection: 'resources', id })
    expect(resource.title).toBe('職員が直した題名')
  })

  it('should leave alone a document with a draft of staff beside it', async () => {
    const { payload } = portal
    const id = await docIdOf('content:company-awards')
    await payload.update({
      collection: 'content-items',
      id,
      data: { title: '書きかけの題名' },
      draft: true,
    })
    await loadRelease('content:company-awards', { title: '配布された題名' })
    const draft = await payload.findByID({ collection: 'content-items', id, draft: true })
    const live = await payload.findByID({ collection: 'content-items', id })
    expect(draft.title).toBe('書きかけの題名')
    expect(live.title).toBe('がん患者の治療と仕事の両立への優良な取り組みを行う企業表彰')
  })

  it('should not bring back what staff deleted or threw into the trash', async () => {
    const { payload } = portal
    const deleted = await docIdOf('resource:working-group-3')
    await payload.delete({ collection: 'resources', id: deleted })
    const trashed = await docIdOf('resource:working-group-4')
    await payload.update({
      collection: 'resources',
      id: trashed,
      data: { deletedAt: new Date().toISOString() },
    })
    await load()
    await loadRelease('resource:working-group-3', { title: '配布された題名' })
    await loadRelease('resource:working-group-4', { title: '配布された題名' })
    const { totalDocs } = await payload.count({
      collection: 'resources',
      where: { title: { in: ['配布された題名'] } },
      trash: true,
    })
    expect(totalDocs).toBe(0)
    expect((await counts()).resources).toBe((shippedCounts().resources ?? 0) - 1)
  })

  it('should leave a deleted document out of a new page that names it, and create the rest', async () => {
    const { payload } = portal
    const template = shipped.find(({ key }) => key === 'content:surveys-and-meetings')
    if (!template) throw new Error('not shipped')
    const data = { ...template.data, slug: 'new-page' }
    const page: Loadable = { ...template, key: 'content:new-page', data, fingerprint: data }
    await loadDocuments({ payload, documents: [page], log: quiet })
    const id = await docIdOf('content:new-page')
    const created = await payload.findByID({ collection: 'content-items', id, depth: 0 })
    expect(created.resources).toHaveLength(6)
    expect(created.title).toBe(template.data.title)
  })

  it('should add a new way in, and leave the menu and the pages that staff arranged', async () => {
    const { payload } = portal
    const menu = { header: [{ link: { label: '職員が決めた項目', href: '/events' } }], footer: [] }
    await payload.updateGlobal({ slug: 'navigation', data: menu })
    const bereaved = await docIdOf('topic:bereaved')
    await payload.update({
      collection: 'topics',
      id: bereaved,
      data: { title: '職員が直した題名', layout: [], _status: 'published' },
    })
    const template = shipped.find(({ key }) => key === 'topic:diagnosed')
    if (!template) throw new Error('not shipped')
    const added: Loadable = {
      ...template,
      key: 'topic:added-later',
      data: { ...template.data, slug: 'added-later', situation: undefined },
      fingerprint: 'added-later',
    }
    const documents = [...release('topic:bereaved', { title: '配布された題名' }), added]
    await loadDocuments({ payload, documents, log: quiet })
    await loadGlobals({
      payload,
      globals: [{ key: 'global:navigation', slug: 'navigation', data: { header: [], footer: [] } }],
    })
    const topic = await payload.findByID({ collection: 'topics', id: bereaved })
    expect(topic).toMatchObject({ title: '職員が直した題名', layout: [], situation: 'bereaved' })
    expect(await docIdOf('topic:added-later')).toEqual(expect.any(String))
    const navigation = await payload.findGlobal({ slug: 'navigation', depth: 0 })
    expect(navigation.header?.map(({ link }) => link?.label)).toEqual(['職員が決めた項目'])
  })

  it('should keep a home page that staff rearranged and refresh one that they did not touch', async () => {
    const { payload } = portal
    const withHero = (heading: string) => [
      {
        key: 'global:home' as const,
        slug: 'home' as const,
        data: { layout: [{ blockType: 'hero', heading, lead: '', showSearch: true }] },
      },
    ]
    expect(await loadGlobals({ payload, globals: withHero('新しい見出し') })).toBe(1)
    const staff = { layout: [{ blockType: 'news' as const, heading: '職員の並べ方', limit: 3 }] }
    await payload.updateGlobal({ slug: 'home', data: staff })
    expect(await loadGlobals({ payload, globals: withHero('もっと新しい見出し') })).toBe(0)
    const home = await payload.findGlobal({ slug: 'home' })
    expect(home.layout?.[0]).toMatchObject({ blockType: 'news', heading: '職員の並べ方' })
  })
})
