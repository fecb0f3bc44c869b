import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type People } from '../../test/people'

let portal: Portal
let people: People
let draftId: string

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  const topic = (index: number, status: 'draft' | 'published') =>
    portal.payload.create({
      collection: 'topics',
      data: {
        title: `話題${index}`,
        slug: `topic-${index}`,
        order: index,
        _status: status,
      } as never,
      draft: status === 'draft',
    })
  for (let index = 0; index < 105; index += 1) await topic(index, 'published')
  draftId = (await topic(900, 'draft')).id
})
afterAll(() => portal.close())

const get = (path: string) => portal.rest('GET', path)

describe('a visitor', () => {
  it.each([
    ['limit=0', 100],
    ['limit=100000', 100],
    ['limit=7', 7],
    ['pagination=false&limit=0', 100],
    ['', 10],
  ])('gets at most 100 documents with %s', async (query, expected) => {
    const { json } = await get(`/topics?${query}`)
    expect((json as { docs: unknown[] }).docs).toHaveLength(expected)
  })

  it.each([
    ['a negative limit', '/topics?limit=-5', 400],
    ['a negative page', '/topics?page=-1', 400],
    ['words for a page', '/topics?page=abc', 400],
    ['a huge page', '/topics?page=99999999999999999999', 400],
    ['ordering through a relation', '/content-items?sort=owner.medicalInstitutionCode', 400],
    ['ordering by an unlisted field', '/topics?sort=createdAt', 400],
    ['ordering by two, one unlisted', '/topics?sort=title,-_status', 400],
    ['filtering by an unlisted field', '/topics?where[_status][equals]=draft', 400],
    ['filtering inside or', '/topics?where[or][0][summary][like]=x', 400],
    ['filtering by an unknown path', '/topics?where[no.such.path][equals]=1', 400],
    ['an impossible date', '/events?where[startsAt][greater_than]=2026-02-30', 400],
    ['no date at all', '/events?where[startsAt][greater_than]=tomorrow', 400],
    ['a number for an id', '/content-items?where[topics][in]=1', 400],
    ['an id that is none', '/topics/abc', 404],
    ['a huge id', `/topics/${'9'.repeat(400)}`, 404],
    ['NUL in an id', '/topics/%00', 400],
    ['an unknown collection', '/no-such-thing', 404],
    ['users', '/users', 403],
    ['roles', '/editor-roles', 403],
    ['the audit trail', '/audit-entries', 403],
    ['the outbox', '/outbox-jobs', 403],
    ['uses of media', '/media-uses', 403],
    ['loaded content', '/content-loads', 403],
    ['comments', '/review-comments', 403],
    ['versions', '/topics/versions', 403],
  ])('who asks for %s is answered with a clear error', async (_name, path, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    const [error] = (answer.json as { errors: { message: string }[] }).errors
    expect(error?.message).toMatch(/[ぁ-んァ-ン一-龯]/)
  })

  it.each(['', '?draft=true', '?trash=true', '?depth=99'])(
    'never sees a draft by its id %s',
    async (query) => {
      expect((await get(`/topics/${draftId}${query}`)).status).toBe(404)
    },
  )

  it('does not see drafts in lists and counts', async () => {
    const { json } = await get('/topics?draft=true&where[slug][equals]=topic-900')
    expect((json as { totalDocs: number }).totalDocs).toBe(0)
    expect(((await get('/topics/count')).json as { totalDocs: number }).totalDocs).toBe(105)
  })

  it('still sees the published copy while a draft lies beside it', async () => {
    const { docs } = await portal.payload.find({
      collection: 'topics',
      where: { slug: { equals: 'topic-1' } },
    })
    await portal.payload.update({
      collection: 'topics',
      id: docs[0]?.id ?? '',
      data: { title: '書きかけ' },
      draft: true,
    })
    const { json } = await get('/topics?draft=true&where[slug][equals]=topic-1')
    expect((json as { docs: { title: string }[] }).docs.map(({ title }) => title)).toEqual([
      '話題1',
    ])
  })

  it('does not read what staff note about the renewal', async () => {
    const note = '担当課に確認すること'
    await portal.payload.create({
      collection: 'content-items',
      data: {
        title: 'ページ',
        slug: 'noted',
        kind: 'page',
        placement: 'page',
        summary: '要約',
        renewal: { note },
        _status: 'published',
      } as never,
    })
    const path = '/content-items?where[slug][equals]=noted'
    expect(JSON.stringify((await get(path)).json)).not.toContain(note)
    expect(JSON.stringify((await get(path)).json)).toContain('要約')
    expect((await get('/content-items?where[renewal.note][like]=確認')).status).toBe(400)
    const staff = await portal.rest('GET', path, { cookie: people.metroEditor })
    expect(JSON.stringify(staff.json)).toContain(note)
  })

  it('does not read how others put the question of an answer', async () => {
    const wording = '夜中にひとりで眠れないとき'
    const { id } = await portal.payload.create({
      collection: 'chat-answers',
      data: {
        question: '夜に相談できますか',
        otherWordings: [{ text: wording }],
        answer: '昼に受け付けています。',
        _status: 'published',
      } as never,
    })
    const byRest = await get(`/chat-answers/${id}`)
    expect(byRest.status).toBe(200)
    expect(JSON.stringify(byRest.json)).toContain('昼に受け付けています。')
    expect(JSON.stringify(byRest.json)).not.toContain(wording)
    const query = '{ ChatAnswers { docs { answer otherWordings { text } } } }'
    const byGraphql = await portal.rest('POST', '/graphql', { body: { query } })
    expect(JSON.stringify(byGraphql.json)).toContain('昼に受け付けています。')
    expect(JSON.stringify(byGraphql.json)).not.toContain(wording)
    expect((await get('/chat-answers?where[otherWordings.text][like]=夜中')).status).toBe(400)
    for (const cookie of [people.metroEditor, people.reviewer, people.systemAdmin]) {
      const { json } = await portal.rest('GET', `/chat-answers/${id}`, { cookie })
      expect(JSON.stringify(json)).toContain(wording)
    }
  })

  it('cannot become the first user, also when there is none', async () => {
    const body = { email: 'me@evil.example', password: 'long enough password' }
    expect((await portal.rest('POST', '/users/first-register', { body })).status).toBe(403)
  })

  it('asks ten things at most in one GraphQL request', async () => {
    const query = `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: Topics(limit: 1) { totalDocs }`).join(' ')} }`
    const { json } = await portal.rest('POST', '/graphql', { body: { query } })
    expect(JSON.stringify(json)).toContain('10項目まで')
  })

  it('is bounded over GraphQL too', async () => {
    const query = '{ Topics(limit: 0) { docs { title } } }'
    const { json } = await portal.rest('POST', '/graphql', { body: { query } })
    expect((json as { data: { Topics: { docs: unknown[] } } }).data.Topics.docs).toHaveLength(100)
  })
})

describe('bad input from staff', () => {
  it.each([
    ['cut JSON', '{"title":'],
    ['NUL in a text', '{"title":"a\\u0000b","slug":"nul"}'],
    ['an array', '[]'],
    ['a number as a title', { title: 5, slug: 'number' }],
    ['a title of a million characters', { title: 'あ'.repeat(1_000_000), slug: 'long' }],
    ['a bad slug', { title: '題', slug: '日本語' }],
    [
      'a relation to nothing',
      { title: '題', slug: 'rel', parent: '01a20243-6a52-7779-8000-000000000000' },
    ],
    ['a relation that is no id', { title: '題', slug: 'rel2', parent: 'x' }],
    ['an unknown block', { title: '題', slug: 'block', layout: [{ blockType: 'iframe' }] }],
  ])('is a 400 in Japanese: %s', async (_name, body) => {
    const { status, json } = await portal.rest('POST', '/topics?draft=true', {
      body,
      cookie: people.metroEditor,
    })
    expect(status).toBe(400)
    const [error] = (json as { errors: { message: string }[] }).errors
    expect(error?.message).toMatch(/[ぁ-んァ-ン一-龯]/)
  })

  it.each([
    ['2026-02-30', '10:00'],
    ['2026/02/03', '10:00'],
    ['2026-02-03', '25:00'],
  ])('refuses an occurrence on %s at %s', async (date, startTime) => {
    const body = { title: '会', occurrences: [{ date, startTime, endTime: '23:00' }] }
    const { status } = await portal.rest('POST', '/events?draft=true', {
      body,
      cookie: people.metroEditor,
    })
    expect(status).toBe(400)
  })

  it('does not take createdAt from a client', async () => {
    const body = { title: '題', slug: 'backdated', createdAt: '1999-01-01T00:00:00.000Z' }
    const { json } = await portal.rest('POST', '/topics?draft=true', {
      body,
      cookie: people.metroEditor,
    })
    expect((json as { doc: { createdAt: string } }).doc.createdAt).not.toMatch(/^1999/)
  })
})
