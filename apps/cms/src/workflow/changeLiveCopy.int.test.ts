import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type People } from '../../test/people'
import { p, richText } from '../content/richText'

type Json = Record<string, unknown>

let portal: Portal
let people: People

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const send = (method: string, path: string, body?: unknown) =>
  portal.rest(method, path, { cookie: people.metroEditor, ...(body ? { body } : {}) })
const read = async (path: string, cookie?: string) =>
  (await portal.rest('GET', path, cookie ? { cookie } : {})).json

async function published(path: string, data: Json): Promise<string> {
  const answer = await send('POST', path, { ...data, _status: 'published' })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([201, expect.any(String)])
  return (answer.json.doc as { id: string }).id
}

/** As if somebody who publishes without approval had published it, and staff now say that it may stay. */
async function accept(slug: string, table: string, id: string): Promise<void> {
  await portal.payload.db.drizzle.execute(
    `update ${table} set after_review_since = now() where id = '${id}'`,
  )
  const answer = await send('POST', `/${slug}/${id}/review`, { decision: 'accept' })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
}

describe('a look afterwards, while a change waits', () => {
  it.each(['en', 'easy'])('should not publish a first text in %s that waits', async (locale) => {
    const id = await published('/content-items', {
      title: '働くこと',
      slug: `work-${locale}`,
      body: richText(p('日本語の本文です。')),
      kind: 'page',
      placement: 'page',
    })
    const waiting = { title: 'Unapproved', summary: 'Secret', body: richText(p('Nobody agreed')) }
    await send('PATCH', `/content-items/${id}?draft=true&locale=${locale}`, waiting)
    await accept('content-items', 'content_items', id)
    for (const query of ['', `?locale=${locale}`, `?locale=${locale}&fallback-locale=none`]) {
      const { text } = await portal.rest('GET', `/content-items/${id}${query}`)
      expect(text).not.toMatch(/Unapproved|Secret|Nobody agreed/)
    }
    const draft = await read(`/content-items/${id}?draft=true&locale=${locale}`, people.metroEditor)
    expect(draft).toMatchObject({ ...waiting, _status: 'draft' })
  })

  it('should not publish a text that waits in a block', async () => {
    const layout = [
      { blockType: 'linkCards', style: 'task', heading: '探す', cards: [card('病院')] },
    ]
    const id = await published('/topics', { title: 'さがす', slug: 'find', layout })
    const stored = (await read(`/topics/${id}`)).layout as (Json & { cards: Json[] })[]
    const translated = stored.map((block) => ({
      ...block,
      heading: 'Unapproved heading',
      cards: block.cards.map((one) => ({ ...one, ...card('Unapproved card') })),
    }))
    await send('PATCH', `/topics/${id}?draft=true&locale=en`, { title: 'No', layout: translated })
    await accept('topics', 'topics', id)
    expect((await portal.rest('GET', `/topics/${id}?locale=en`)).text).not.toContain('Unapproved')
    expect((await read(`/topics/${id}`)).layout).toMatchObject([{ heading: '探す' }])
    const draft = await read(`/topics/${id}?draft=true&locale=en`, people.metroEditor)
    expect(draft.layout).toMatchObject([{ heading: 'Unapproved heading' }])
  })

  it('should keep a change that takes a text, or a list, away', async () => {
    const topic = await published('/topics', { title: 'トピック', slug: 'topic' })
    const id = await published('/content-items', {
      title: '通院と仕事',
      slug: 'commuting',
      kind: 'page',
      placement: 'page',
      topics: [topic],
    })
    await send('PATCH', `/content-items/${id}?locale=en`, { title: 'Old', _status: 'published' })
    await send('PATCH', `/content-items/${id}?draft=true&locale=en`, { title: null, topics: [] })
    await accept('content-items', 'content_items', id)
    const live = await read(`/content-items/${id}?locale=en&depth=0`)
    expect(live).toMatchObject({ title: 'Old', topics: [topic] })
    const strict = 'draft=true&locale=en&fallback-locale=none&depth=0'
    const draft = await read(`/content-items/${id}?${strict}`, people.metroEditor)
    expect([draft.title ?? null, draft.topics]).toEqual([null, []])
  })
})

const card = (title: string) => ({ title, description: title, link: { href: '/hospitals' } })
