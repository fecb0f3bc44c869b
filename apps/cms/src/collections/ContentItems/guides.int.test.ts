import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'

let portal: Portal
let people: People

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
})
afterAll(() => portal.close())

const send = (method: string, path: string, body: unknown) =>
  portal.rest(method, path, { cookie: people.metroEditor, body })

async function page(slug: string, parent?: string): Promise<string> {
  const answer = await send('POST', '/content-items?depth=0', {
    title: slug,
    slug,
    kind: 'page',
    placement: 'page',
    summary: '要約',
    parent,
    _status: 'published',
  })
  expect(answer.status).toBe(201)
  return (answer.json.doc as { id: string }).id
}

const move = (id: string, parent: string | null) =>
  send('PATCH', `/content-items/${id}?depth=0`, { parent, _status: 'published' })
const problem = ({ json }: RestAnswer) =>
  (json.errors as { message: string; field?: string }[] | undefined)?.[0]

describe('a page under another page', () => {
  it('should go three levels deep and no deeper', async () => {
    const first = await page('first')
    const second = await page('second', first)
    const third = await page('third', second)
    const fourth = await page('fourth')
    const answer = await move(fourth, third)
    expect(answer.status).toBe(400)
    expect(problem(answer)?.message).toContain('3段まで')
    expect((await move(fourth, second)).status).toBe(200)
  })

  it('should not stand under itself, directly or over others', async () => {
    const a = await page('a')
    const b = await page('b', a)
    for (const parent of [a, b]) {
      const answer = await move(a, parent)
      expect(answer.status).toBe(400)
      expect(problem(answer)).toMatchObject({
        field: 'parent',
        message: expect.stringContaining('このページ自身'),
      })
    }
    expect((await move(b, null)).status).toBe(200)
    expect((await move(a, b)).status).toBe(200)
  })

  it('should not come under its own page when two people move at the same moment', async () => {
    const one = await page('one')
    const two = await page('two')
    const answers = await Promise.all([move(one, two), move(two, one)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400])
  })

  it('should be readable by visitors with the pages above it', async () => {
    const start = await page('start')
    await page('step', start)
    const { json } = await portal.rest('GET', '/content-items?where[slug][equals]=step&depth=1')
    expect(json.docs).toMatchObject([{ parent: { slug: 'start', title: 'start' } }])
  })
})
