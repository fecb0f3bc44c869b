import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { randomUUID } from 'node:crypto'
import { chatSiteOf } from '../../../test/chatSite'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'
import type { signReceipt as Sign } from '../ratings/receipts'
import type { pruneChat as Prune } from '../upkeep/pruneChat'
import type { writeReplies as Write } from './writeReplies'

type Row = Record<string, unknown>

let portal: Portal
let people: People
let site: Awaited<ReturnType<typeof chatSiteOf>>
// The environment is read when the code is imported.
let writeReplies: typeof Write
let pruneChat: typeof Prune
let signReceipt: typeof Sign

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  ;({ writeReplies } = await import('./writeReplies'))
  ;({ pruneChat } = await import('../upkeep/pruneChat'))
  ;({ signReceipt } = await import('../ratings/receipts'))
  site = await chatSiteOf(portal)
  await portal.payload.create({
    collection: 'chat-answers',
    data: {
      question: '相談は無料ですか',
      answer: '相談は無料です。',
      _status: 'published',
    } as never,
  })
})
afterAll(() => portal.close())

const run = async (statement: string): Promise<Row[]> =>
  (await portal.payload.db.drizzle.execute(statement)).rows
const counts = async () =>
  (
    await run(
      'select kind, step, list, record_title, count::int, yes::int, no::int from chat_counts order by kind, step',
    )
  ).map((row) => Object.values(row))
const write = () => writeReplies(portal.payload)

beforeEach(async () => {
  await write()
  await run('delete from chat_counts')
  await run('delete from chat_ratings')
})

describe('replies', () => {
  it('are counted by what they are, added up, without a word of what was said', async () => {
    for (let time = 0; time < 3; time += 1) await site.ask('相談は無料ですか')
    await site.ask('私は余命あとどれくらいですか')
    await site.ask('死にたいです')
    await write()
    await site.ask('相談は無料ですか')
    await write()
    expect(await counts()).toEqual([
      ['answer', 'answer', '', '相談は無料ですか', 4, 0, 0],
      ['refusal', 'care', 'crisis', '', 1, 0, 0],
      ['refusal', 'refusal', 'prognosis', '', 1, 0, 0],
    ])
    const rows = JSON.stringify(await run('select * from chat_counts'))
    expect(rows).not.toMatch(/余命|死にたい/)
    expect(rows).toContain(toLocalDate(new Date()))
  })

  it('add up from several processes at once', async () => {
    await site.ask('相談は無料ですか')
    const { notedReplies } = await import('./notedReplies')
    const { COUNT_REPLIES } = await import('./statements')
    const noted = JSON.stringify([...notedReplies().values()])
    await write()
    await Promise.all(
      Array.from({ length: 8 }, () => portal.payload.db.pool.query(COUNT_REPLIES, [noted])),
    )
    expect((await counts())[0]?.[4]).toBe(9)
  })

  it('are given and kept for the next look where they cannot be counted', async () => {
    await run('alter table chat_counts rename to elsewhere')
    expect((await site.ask('相談は無料ですか')).kind).toBe('answer')
    await expect(write()).rejects.toThrow()
    await site.ask('相談は無料ですか')
    await run('alter table elsewhere rename to chat_counts')
    await write()
    expect((await counts())[0]?.[4]).toBe(2)
  })

  it('are forgotten after a year and a month', async () => {
    await site.ask('相談は無料ですか')
    await write()
    await pruneChat(portal.payload, new Date(Date.now() + 400 * 86_400_000))
    expect(await counts()).toHaveLength(1)
    await pruneChat(portal.payload, new Date(Date.now() + 401 * 86_400_000))
    expect(await counts()).toEqual([])
  })
})

describe('ratings', () => {
  it('are added to the kind of reply, before and after that is counted itself', async () => {
    const { receipt } = await site.ask('相談は無料ですか')
    expect((await site.rate(receipt, 'yes')).json).toEqual({ received: true })
    await write()
    const second = await site.ask('相談は無料ですか')
    expect((await site.rate(second.receipt, 'no')).status).toBe(201)
    await write()
    expect(await counts()).toEqual([['answer', 'answer', '', '相談は無料ですか', 2, 1, 1]])
  })

  it('count once, however often and at however many places they are sent', async () => {
    const { receipt } = await site.ask('相談は無料ですか')
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => site.rate(receipt, at % 2 === 0 ? 'yes' : 'no')),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const [[, , , , , yes = 0, no = 0] = []] = await counts()
    expect(Number(yes) + Number(no)).toBe(1)
    expect(await run('select 1 from chat_ratings')).toHaveLength(1)
  })

  it('are not asked in despair, and not at each step of a guided conversation', async () => {
    expect((await site.ask('死にたいです')).receipt).toBe('')
    expect((await site.ask('こんにちは')).receipt).toBe('')
    expect((await site.ask('余命を教えて')).receipt).not.toBe('')
    expect((await site.ask('ふがほげぴよぷにょ')).receipt).not.toBe('')
  })

  it('are taken from the site alone, of a reply that was given, lately', async () => {
    const { receipt } = await site.ask('相談は無料ですか')
    const body = JSON.stringify({
      purpose: 'chat-rating',
      nonce: randomUUID(),
      receipt,
      rating: 'no',
    })
    expect((await site.post('/chat/feedback', body, {})).status).toBe(401)
    expect((await site.post('/chat/feedback', body, site.signed(body, 'x'))).status).toBe(401)
    const headers = site.signed(body)
    expect((await site.post('/chat/feedback', body, headers)).status).toBe(201)
    // The same request again is nobody's.
    expect((await site.post('/chat/feedback', body, headers)).status).toBe(401)
    const as = {
      day: '2020-01-01',
      language: 'ja',
      kind: 'answer',
      step: 'answer',
      list: '',
      record: '',
    } as const
    const old = signReceipt({ reply: randomUUID(), as }, portal.payload.secret)
    for (const bad of ['', 'a.b', `${receipt}x`, old, 'あ'.repeat(2000), 5, null, {}]) {
      const { status, text } = await site.rate(bad, 'yes')
      expect([bad, status]).toEqual([bad, 400])
      expect(text).toMatch(/[ぁ-ん]/)
    }
    for (const rating of ['', 'maybe', null, ['yes'], { a: 1 }]) {
      expect((await site.rate(receipt, rating)).status).toBe(400)
    }
    expect((await site.rate(receipt, 'yes', { id: 'x' })).status).toBe(400)
    const broken = '{"purpose":"chat-rating"'
    expect((await site.post('/chat/feedback', broken, site.signed(broken))).status).toBe(400)
    expect((await counts())[0]?.slice(5)).toEqual([0, 1])
  })

  it('that cannot be kept are not thanked for', async () => {
    const { receipt } = await site.ask('相談は無料ですか')
    await run('alter table chat_ratings rename to elsewhere')
    expect((await site.rate(receipt, 'yes')).status).toBeGreaterThanOrEqual(500)
    await run('alter table elsewhere rename to chat_ratings')
    expect((await site.rate(receipt, 'yes')).status).toBe(201)
    expect((await counts())[0]?.slice(5)).toEqual([1, 0])
  })

  it('are forgotten when their reply cannot be rated any more; the counts stay', async () => {
    const { receipt } = await site.ask('相談は無料ですか')
    await site.rate(receipt, 'yes')
    await pruneChat(portal.payload, new Date(Date.now() + 3 * 86_400_000))
    expect(await run('select 1 from chat_ratings')).toEqual([])
    expect(await counts()).toHaveLength(1)
  })
})

describe('who sees them', () => {
  const graphql = (query: string, cookie: string) =>
    portal.rest('POST', '/graphql', { body: { query }, cookie })

  it('those who write answers see counts, over REST and GraphQL; nobody changes them', async () => {
    const { receipt } = await site.ask('相談は無料ですか')
    await site.rate(receipt, 'yes')
    const [{ id } = {}] = await run('select id from chat_counts')
    for (const cookie of [people.metroEditor, people.systemAdmin]) {
      expect((await portal.rest('GET', '/chat-counts', { cookie })).json.docs).toHaveLength(1)
      const { text } = await graphql('{ ChatCounts { docs { count yes } } }', cookie)
      expect(text).toContain('"yes":1')
    }
    for (const cookie of [
      '',
      people.hospitalA,
      people.publisherA,
      people.reviewer,
      people.disabled,
    ]) {
      for (const path of ['/chat-counts', `/chat-counts/${String(id)}`, '/chat-counts/count']) {
        const { status, text } = await portal.rest('GET', path, { cookie })
        expect([path, status >= 400, text.includes('相談')]).toEqual([path, true, false])
      }
      const { text } = await graphql('{ ChatCounts { docs { count } } }', cookie)
      expect(text).not.toContain('"docs":[{')
    }
    for (const [method, path] of [
      ['POST', '/chat-counts'],
      ['PATCH', `/chat-counts/${String(id)}`],
      ['DELETE', `/chat-counts/${String(id)}`],
    ] as const) {
      const body = method === 'DELETE' ? {} : { body: { count: 99 } }
      const { status } = await portal.rest(method, path, { cookie: people.systemAdmin, ...body })
      expect([method, status]).toEqual([method, 403])
    }
  })

  it('nobody sees which replies were rated', async () => {
    const { receipt } = await site.ask('相談は無料ですか')
    await site.rate(receipt, 'yes')
    for (const cookie of ['', people.metroEditor, people.systemAdmin]) {
      const { status } = await portal.rest('GET', '/chat-ratings', { cookie })
      expect(status).toBeGreaterThanOrEqual(400)
      const { text } = await graphql('{ ChatRatingRows { docs { reply } } }', cookie)
      expect(text).toContain('errors')
    }
  })
})
