import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'

let portal: Portal
let people: People

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
})
afterAll(() => portal.close())

async function save(from: string, to: string, more: object = {}) {
  const { status, json } = await portal.rest('POST', '/redirects', {
    cookie: people.metroEditor,
    body: { from, to, ...more },
  })
  const { id } = (json.doc ?? {}) as { id?: string }
  return { status, id, text: JSON.stringify(json) }
}

describe('redirects', () => {
  it('never lead back to where they begin', async () => {
    expect((await save('/a', '/b')).status).toBe(201)
    for (const to of ['/a', '/a/', '/a?x=1', '/a#x', 'http://127.0.0.1:9/a']) {
      const { status, text } = await save('/b', to)
      expect([to, status]).toEqual([to, 400])
      expect(text).toMatch(/古いアドレスに戻って/)
    }
    expect((await save('/b', '/c')).status).toBe(201)
    expect((await save('/c/', '/a')).status).toBe(400)
    expect((await save('/c', 'https://example.jp/a')).status).toBe(201)
  })

  it.each([
    ['/lang-a', '/en/lang-a'],
    ['/lang-b', '/easy/lang-b/?x=1'],
    ['/lang-c', 'http://127.0.0.1:9/en/lang-c'],
    ['/lang-d', '/%65n/lang-d'],
    ['/案内', '/en/%E6%A1%88%E5%86%85'],
  ])('do not lead from %s to the same page in another language (%s)', async (from, to) => {
    const { status, text } = await save(from, to)
    expect([status, text]).toEqual([400, expect.stringContaining('古いアドレスに戻って')])
  })

  it('do not become a loop by way of a language, but may lead to one', async () => {
    expect((await save('/step', '/en/next')).status).toBe(201)
    expect((await save('/next', '/easy/step')).status).toBe(400)
    expect((await save('/next', '/en/consultation')).status).toBe(201)
  })

  it.each(['/en/old', '/easy/old', '/en', '/en/'])(
    'are for all languages and do not begin in one (%s)',
    async (from) => {
      const { status, text } = await save(from, '/new')
      expect([status, text]).toEqual([400, expect.stringContaining('すべての言語')])
    },
  )

  it('may begin at what only looks like a language', async () => {
    expect((await save('/english', '/new')).status).toBe(201)
    expect((await save('/a/en/b', '/new')).status).toBe(201)
  })

  it('do not become a loop by a change either', async () => {
    await save('/x', '/y')
    const { id } = await save('/y', '/z')
    const { status } = await portal.rest('PATCH', `/redirects/${id}`, {
      cookie: people.metroEditor,
      body: { to: '/x' },
    })
    expect(status).toBe(400)
  })

  it('do not become a loop when two are saved at the same moment', async () => {
    const answers = await Promise.all([save('/p', '/q'), save('/q', '/p')])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400])
  })

  it('may pass what is gone', async () => {
    expect((await save('/gone', '', { status: '410' })).status).toBe(201)
    expect((await save('/to-gone', '/gone')).status).toBe(201)
  })

  it.each(['/old?id=1', '/old#part'])('begin at a place, not at %s', async (from) => {
    const { status, text } = await save(from, '/new')
    expect(status).toBe(400)
    expect(text).toMatch(/場所だけを入力/)
  })
})
