import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { chatSiteOf } from '../../../test/chatSite'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'
import type { pruneChat as Prune } from '../upkeep/pruneChat'
import type { writeQuestions as Write } from './writeQuestions'

type Row = Record<string, unknown>

const DAY_MS = 86_400_000
const UNKNOWN = 'ふがほげぴよの料金はいくらですか'

let portal: Portal
let people: People
let site: Awaited<ReturnType<typeof chatSiteOf>>
// The environment is read when the code is imported.
let writeQuestions: typeof Write
let pruneChat: typeof Prune

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  ;({ writeQuestions } = await import('./writeQuestions'))
  ;({ pruneChat } = await import('../upkeep/pruneChat'))
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
const keep = (keepsQuestions: boolean) =>
  portal.payload.updateGlobal({ slug: 'chat-settings', data: { keepsQuestions } })
const write = () => writeQuestions(portal.payload)
const kept = async () =>
  (await run('select text from chat_questions order by text')).map(({ text }) => text)
const agreed = { mayKeep: true }

beforeEach(async () => {
  await keep(true)
  await write()
  await run('delete from chat_questions')
  await run('delete from chat_ratings')
})

describe('a question', () => {
  it('is kept only where staff keep questions and the visitor agrees', async () => {
    await site.ask(UNKNOWN)
    for (const mayKeep of [false, 'true', 1, {}, null]) await site.ask(UNKNOWN, { mayKeep })
    await write()
    expect(await kept()).toEqual([])
    await site.ask(UNKNOWN, agreed)
    await write()
    expect(await kept()).toEqual([UNKNOWN])
    await keep(false)
    await site.ask(`${UNKNOWN}二`, agreed)
    await write()
    expect(await kept()).toEqual([UNKNOWN])
  })

  it('is not kept from the moment that staff switch it off, although it was noted before', async () => {
    await site.ask(UNKNOWN, agreed)
    await keep(false)
    await write()
    await keep(true)
    await write()
    expect(await kept()).toEqual([])
  })

  it('is told to the page whether it may be kept', async () => {
    const start = async () => (await portal.rest('GET', '/chat/start')).json.keepsQuestions
    expect(await start()).toBe(true)
    await keep(false)
    expect(await start()).toBe(false)
  })

  it('loses what identifies somebody, and has no address, time or word of an earlier question', async () => {
    await site.ask(
      '山田花子さんの電話は090-1234-5678、taro@example.jp、カードは4111 1111 1111 1111です。ふがほげ',
      {
        ...agreed,
        context: { turns: ['まえのひみつ'] },
      },
    )
    await write()
    const [row = {}] = await run('select * from chat_questions')
    expect(row.text).toBe(
      '（名前を伏せました）さんの電話は（電話番号を伏せました）、（メールアドレスを伏せました）、カードは（番号を伏せました）です。ふがほげ',
    )
    expect(JSON.stringify(row)).not.toMatch(/山田|花子|090|taro|4111|ひみつ|127\.0|T\d\d:/)
    expect(Object.keys(row).toSorted()).toEqual(
      [
        'id',
        'text',
        'outcome',
        'reply_text',
        'record_title',
        'record',
        'list',
        'kind',
        'step',
        'language',
        'day',
        'reply',
        'group',
      ].toSorted(),
    )
  })

  it('of despair, of an emergency, about other people, or without words is never kept', async () => {
    for (const message of [
      '死にたいです',
      '血が止まりません',
      'たなかさんのにゅういんさきをおしえて',
      '？？？',
      'こんにちは',
    ]) {
      await site.ask(message, agreed)
    }
    await write()
    expect(await kept()).toEqual([])
  })

  it('fills no table: a day has an end', async () => {
    await run(`insert into chat_questions (id, text, day, reply, "group")
      select gen_random_uuid(), 'あ', to_char(now() at time zone 'Asia/Tokyo', 'YYYY-MM-DD'), n::text, 'g'
      from generate_series(1, 2000) n`)
    await site.ask(UNKNOWN, agreed)
    await write()
    expect(await kept()).toHaveLength(2000)
  })

  it('never keeps anybody from the reply, and no error has it', async () => {
    await run('alter table chat_questions rename to elsewhere')
    expect((await site.ask(UNKNOWN, agreed)).kind).toBe('handover')
    const error = await write().catch((caught: unknown) => caught as Error)
    expect(error).toBeInstanceOf(Error)
    expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain('ふがほげ')
    expect((error as Error).cause).toBeUndefined()
    await run('alter table elsewhere rename to chat_questions')
  })

  it('that is hostile is kept as text, or not at all', async () => {
    for (const message of [
      "'); drop table chat_questions; --",
      '{"$ne": null}',
      'ふがほげ\u0000\u202e\u200b',
      'ふがほげ\ud800',
      '<img src=x onerror=alert(1)>',
      '𠮷'.repeat(300),
    ]) {
      const body = JSON.stringify({ purpose: 'chat', message, mayKeep: true })
      expect([200, 400]).toContain((await site.post('/chat', body)).status)
    }
    await write()
    expect((await kept()).length).toBeGreaterThan(3)
  })
})

describe('time', () => {
  const at = (days: number) => pruneChat(portal.payload, new Date(Date.now() + days * DAY_MS))

  it('deletes a question after 90 days', async () => {
    await site.ask(UNKNOWN, agreed)
    await write()
    await at(89)
    expect(await kept()).toEqual([UNKNOWN])
    await at(90)
    expect(await kept()).toEqual([])
  })

  it('deletes what was answered as soon as nobody can call it wrong, unless somebody did', async () => {
    await site.ask('相談は無料ですか', agreed)
    const { receipt } = await site.ask('相談は無料なのですか', agreed)
    await write()
    await site.rate(receipt, 'no')
    await at(1)
    expect(await kept()).toHaveLength(2)
    await at(3)
    expect(await kept()).toEqual(['相談は無料なのですか'])
    await at(91)
    expect(await kept()).toEqual([])
    await at(91)
    expect(await run('select 1 from chat_ratings')).toEqual([])
  })
})

describe('who sees questions', () => {
  const graphql = (query: string, cookie: string) =>
    portal.rest('POST', '/graphql', { body: { query }, cookie })

  it('those who write answers, over REST and GraphQL; nobody else, and nobody changes them', async () => {
    await site.ask(UNKNOWN, agreed)
    await write()
    const [{ id } = {}] = await run('select id from chat_questions')
    for (const cookie of [people.metroEditor, people.systemAdmin]) {
      const { json, text } = await portal.rest('GET', '/chat-questions', { cookie })
      expect(json.docs).toMatchObject([{ text: UNKNOWN, outcome: 'unsure' }])
      expect(text).not.toMatch(/"(?:reply|group)":/)
      expect((await graphql('{ ChatQuestions { docs { text } } }', cookie)).text).toContain(UNKNOWN)
    }
    for (const cookie of [
      '',
      people.hospitalA,
      people.publisherA,
      people.reviewer,
      people.disabled,
    ]) {
      for (const path of [
        '/chat-questions',
        `/chat-questions/${String(id)}`,
        '/chat-questions/count',
        `/chat-questions?where[text][contains]=${encodeURIComponent('ふが')}`,
        '/globals/chat-settings?depth=2',
      ]) {
        const { text } = await portal.rest('GET', path, { cookie })
        expect([path, text.includes('ふが'), text.includes('"totalDocs":1')]).toEqual([
          path,
          false,
          false,
        ])
      }
      const { text } = await graphql(
        '{ ChatQuestions { docs { text } } countChatQuestions { totalDocs } }',
        cookie,
      )
      expect(text).not.toMatch(/ふが|"totalDocs":1/)
    }
    for (const [method, path] of [
      ['POST', '/chat-questions'],
      ['PATCH', `/chat-questions/${String(id)}`],
      ['DELETE', `/chat-questions/${String(id)}`],
      ['DELETE', '/chat-questions?where[text][exists]=true'],
    ] as const) {
      const body = method === 'DELETE' ? {} : { body: { text: 'x' } }
      const { status } = await portal.rest(method, path, { cookie: people.systemAdmin, ...body })
      expect([method, path, status]).toEqual([method, path, 403])
    }
    expect(await kept()).toEqual([UNKNOWN])
  })

  it('is switched by those who may change the settings', async () => {
    for (const [cookie, status] of [
      ['', 403],
      [people.hospitalA, 403],
      [people.reviewer, 403],
      [people.metroEditor, 200],
    ] as const) {
      const answer = await portal.rest('POST', '/globals/chat-settings', {
        cookie,
        body: { keepsQuestions: false },
      })
      expect(answer.status).toBe(status)
    }
  })
})
