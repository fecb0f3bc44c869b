import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type People } from '../../test/people'

type Json = Record<string, unknown>

let portal: Portal
let people: People
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const send = (method: string, path: string, body?: unknown) =>
  portal.rest(method, path, { cookie: people.systemAdmin, ...(body ? { body } : {}) })
const live = async (id: string) => (await portal.rest('GET', `/topics/${id}`)).json
const draftOf = async (id: string) => (await send('GET', `/topics/${id}?draft=true`)).json

/** A published topic, with a draft beside it where `waiting` is given. */
async function topic(waiting?: string): Promise<string> {
  counter += 1
  const data = { title: `公開中${counter}`, slug: `topic-${counter}`, _status: 'published' }
  const { id } = (await send('POST', '/topics', data)).json.doc as { id: string }
  if (waiting) await send('PATCH', `/topics/${id}?draft=true`, { title: waiting })
  return id
}

describe('a save that does not say whether it publishes, while a draft waits', () => {
  it.each<[string, (id: string) => Promise<{ status: number; text: string }>]>([
    ['over REST', (id) => send('PATCH', `/topics/${id}`, { summary: '要約' })],
    ['with draft=false', (id) => send('PATCH', `/topics/${id}?draft=false`, { summary: '要約' })],
    ['without a status', (id) => send('PATCH', `/topics/${id}`, { summary: '要', _status: null })],
    ['in English', (id) => send('PATCH', `/topics/${id}?locale=en`, { summary: 'Summary' })],
  ])('should be refused %s, and the page stays', async (_name, save) => {
    const id = await topic('下書き')
    const { status, text } = await save(id)
    expect([status, text]).toEqual([400, expect.stringContaining('draft=true')])
    expect(await live(id)).toMatchObject({
      title: expect.stringContaining('公開中'),
      summary: null,
    })
    expect(await draftOf(id)).toMatchObject({ title: '下書き', _status: 'draft', summary: null })
  })

  it('should be refused over GraphQL', async () => {
    const id = await topic('下書き')
    const query = `mutation { updateTopic(id: "${id}", data: { summary: "要約" }) { id } }`
    const { text } = await send('POST', '/graphql', { query })
    expect(text).toContain('draft=true')
    expect(await live(id)).toMatchObject({
      title: expect.stringContaining('公開中'),
      summary: null,
    })
  })

  it('should be refused for one of many, and change none', async () => {
    const [quiet, waiting] = [await topic(), await topic('下書き')]
    const where = { id: { in: [quiet, waiting] } }
    // Over REST many at once are for nobody; inside, Payload reads the live copies and the draft is the newer one.
    const { status } = await send('PATCH', `/topics?where[id][in]=${quiet},${waiting}`, {
      summary: '要約',
    })
    expect(status).toBe(403)
    const many = portal.payload.update({ collection: 'topics', where, data: { summary: '要約' } })
    await expect(many).rejects.toThrow('どれも変更していません')
    expect(await live(quiet)).toMatchObject({ summary: null })
    expect((await live(waiting)).title).toContain('公開中')
  })

  it('should be refused for the home page', async () => {
    const layout = [{ blockType: 'hero', heading: '公開中の見出し', lead: '案内します。' }]
    await send('POST', '/globals/home', { layout, _status: 'published' })
    const changed = [{ ...layout[0], heading: '下書きの見出し' }]
    await send('POST', '/globals/home?draft=true', { layout: changed, _status: 'draft' })
    const heading = async () =>
      ((await portal.rest('GET', '/globals/home')).json as { layout: Json[] }).layout[0]?.heading
    for (const status of [{}, { _status: null }]) {
      const answer = await send('POST', '/globals/home', { layout: changed, ...status })
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('draft=true')])
      expect(await heading()).toBe('公開中の見出し')
    }
    const published = { layout: changed, _status: 'published' }
    expect((await send('POST', '/globals/home', published)).status).toBe(200)
    expect(await heading()).toBe('下書きの見出し')
  })
})

describe('a save that says it', () => {
  it.each<[string, string, Json, string | undefined]>([
    ['stays a draft', '?draft=true', {}, '公開中'],
    ['publishes', '', { _status: 'published' }, '下書き'],
    ['withdraws', '', { _status: 'draft' }, undefined],
    ['throws away', '', { deletedAt: '2026-11-26T00:00:00.000Z' }, undefined],
  ])('%s', async (_name, query, data, title) => {
    const id = await topic('下書き')
    expect((await send('PATCH', `/topics/${id}${query}`, data)).status).toBe(200)
    const seen = (await live(id)).title as string | undefined
    expect(title === undefined ? seen : seen?.startsWith(title)).toBe(
      title === undefined ? undefined : true,
    )
  })

  it('is not asked for where no draft waits', async () => {
    const id = await topic()
    expect((await send('PATCH', `/topics/${id}`, { summary: '要約' })).status).toBe(200)
    expect((await send('PATCH', `/topics/${id}`, { summary: '別', _status: null })).status).toBe(
      200,
    )
    expect(await live(id)).toMatchObject({ summary: '別', _status: 'published' })
  })
})
