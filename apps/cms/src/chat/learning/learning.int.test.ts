import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import { chatSiteOf } from '../../../test/chatSite'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'
import type { writeReplies as WriteReplies } from '../counts/writeReplies'
import type { writeQuestions as WriteQuestions } from '../questions/writeQuestions'
import type { pruneChat as Prune } from '../upkeep/pruneChat'
import type { listGroups as List } from './listGroups'
import type { listReplies as ListReplies } from './listReplies'

type Row = Record<string, unknown>

const TODAY = toLocalDate(new Date())

let portal: Portal
let people: People
let site: Awaited<ReturnType<typeof chatSiteOf>>
// The environment is read when the code is imported.
let writeQuestions: typeof WriteQuestions
let writeReplies: typeof WriteReplies
let pruneChat: typeof Prune
let listGroups: typeof List
let listReplies: typeof ListReplies

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  ;({ writeQuestions } = await import('../questions/writeQuestions'))
  ;({ writeReplies } = await import('../counts/writeReplies'))
  ;({ pruneChat } = await import('../upkeep/pruneChat'))
  ;({ listGroups } = await import('./listGroups'))
  ;({ listReplies } = await import('./listReplies'))
  site = await chatSiteOf(portal)
  await portal.payload.updateGlobal({ slug: 'chat-settings', data: { keepsQuestions: true } })
})
afterAll(() => portal.close())

const run = async (statement: string): Promise<Row[]> =>
  (await portal.payload.db.drizzle.execute(statement)).rows
const ask = async (...messages: string[]) => {
  for (const message of messages) await site.ask(message, { mayKeep: true })
  await writeQuestions(portal.payload)
}
const waiting = (page = 1) => listGroups(portal.payload, { state: 'waiting', page })
const done = () => listGroups(portal.payload, { state: 'done', page: 1 })
const act = (action: string, group: unknown, cookie = people.metroEditor) =>
  portal.rest('POST', `/chat-learning/${action}`, { cookie, body: { group } })
const first = async () => (await waiting()).groups[0]?.group ?? ''

beforeEach(async () => {
  await writeQuestions(portal.payload)
  await writeReplies(portal.payload)
  for (const table of ['chat_questions', 'chat_ratings', 'chat_groups', 'chat_counts']) {
    await run(`delete from ${table}`)
  }
  await run('delete from chat_answers')
})

describe('the queue', () => {
  it('has questions that ask the same together, the commonest first, with what was replied', async () => {
    await ask(
      'ふがほげの料金はいくらですか',
      'フガホゲの料金',
      'ふがほげの料金について教えて',
      '余命はあとどれくらいですか',
    )
    const { groups, total } = await waiting()
    expect(total).toBe(2)
    expect(groups).toMatchObject([
      { days30: 3, days90: 3, unsure: 3, refused: 0, wrong: 0, reply: { kind: 'handover' } },
      { days30: 1, refused: 1, reply: { kind: 'refusal', list: 'prognosis' } },
    ])
    expect(groups[0]?.texts).toHaveLength(3)
    expect(groups[0]?.reply.text).not.toBe('')
    expect(groups[0]).toMatchObject({ setAsideBy: null, answer: null, lastDay: TODAY })
  })

  it('has what was answered only where a visitor called it wrong', async () => {
    await portal.payload.create({
      collection: 'chat-answers',
      data: { question: '相談は無料ですか', answer: '無料です。', _status: 'published' } as never,
    })
    const { receipt } = await site.ask('相談は無料ですか', { mayKeep: true })
    await writeQuestions(portal.payload)
    expect((await waiting()).total).toBe(0)
    await site.rate(receipt, 'no')
    expect((await waiting()).groups).toMatchObject([
      { text: '相談は無料ですか', wrong: 1, unsure: 0, reply: { recordTitle: '相談は無料ですか' } },
    ])
  })

  it('knows 30 and 90 days', async () => {
    await ask('ふがほげの料金', 'ふがほげの料金', 'ふがほげの料金')
    const [a, b] = await run('select id from chat_questions order by id')
    await run(
      `update chat_questions set day = '${addDays(TODAY, -30)}' where id = '${String(a?.id)}'`,
    )
    await run(
      `update chat_questions set day = '${addDays(TODAY, -90)}' where id = '${String(b?.id)}'`,
    )
    expect((await waiting()).groups).toMatchObject([{ days30: 1, days90: 2 }])
  })

  it('bears thousands of rows, page by page, none twice and none missing', async () => {
    await run(`insert into chat_questions (id, text, outcome, day, reply, "group", kind, step, list, record)
      select gen_random_uuid(), '質問' || (n % 450), 'unsure', '${TODAY}', n::text, 'g' || (n % 450), 'handover', 'handover', '', ''
      from generate_series(1, 9000) n`)
    const before = performance.now()
    const seen: string[] = []
    for (let page = 1; page <= 23; page += 1) {
      const { groups, total } = await waiting(page)
      expect(total).toBe(450)
      seen.push(...groups.map(({ group }) => group))
    }
    expect(performance.now() - before).toBeLessThan(20_000)
    expect([seen.length, new Set(seen).size]).toEqual([450, 450])
    // Beyond the end there is nothing, and it is still said how many there are.
    expect(await waiting(99)).toEqual({ groups: [], total: 450 })
  })
})

describe('an answer', () => {
  it('is begun as a draft with the question and other wordings, once for all who press', async () => {
    await ask(
      'ふがほげの料金はいくらですか',
      'ふがほげの料金',
      'ふがほげの料金',
      'フガホゲの料金を知りたい',
    )
    const group = await first()
    const pressed = await Promise.all([
      act('answers', group),
      act('answers', group),
      act('answers', group, people.systemAdmin),
      act('answers', group, people.systemAdmin),
    ])
    expect(pressed.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(pressed.map(({ json }) => json.id)).size).toBe(1)
    const id = String(pressed[0]?.json.id)
    expect(await run('select id::text from chat_answers')).toEqual([{ id }])
    const { json } = await portal.rest('GET', `/chat-answers/${id}?draft=true`, {
      cookie: people.metroEditor,
    })
    expect(json).toMatchObject({ question: 'ふがほげの料金', _status: 'draft' })
    expect((json.otherWordings as { text: string }[]).map(({ text }) => text)).toEqual([
      'フガホゲの料金を知りたい',
      'ふがほげの料金はいくらですか',
    ])
    expect((await waiting()).groups).toMatchObject([{ answer: { id, isPublished: false } }])
  })

  it('that is published takes its questions from the queue; one in the trash is begun anew', async () => {
    await ask('ふがほげの料金')
    const group = await first()
    const id = String((await act('answers', group)).json.id)
    await portal.payload.update({
      collection: 'chat-answers',
      id,
      data: { answer: '千円です。', _status: 'published' },
    })
    expect((await waiting()).total).toBe(0)
    expect((await done()).groups).toMatchObject([{ answer: { id, isPublished: true } }])
    await portal.payload.update({
      collection: 'chat-answers',
      id,
      data: { _status: 'draft' },
    })
    await portal.payload.update({
      collection: 'chat-answers',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await waiting()).groups).toMatchObject([{ answer: null }])
    const again = String((await act('answers', group)).json.id)
    expect(again).not.toBe(id)
  })

  it('of questions that are gone is not begun', async () => {
    await ask('ふがほげの料金')
    const group = await first()
    await run('delete from chat_questions')
    for (const action of ['answers', 'set-aside', 'take-back']) {
      const { status, text } = await act(action, group)
      expect([action, status]).toEqual([action, 404])
      expect(text).toContain('もう残っていません')
    }
    expect(await run('select 1 from chat_answers')).toEqual([])
    expect(await run('select 1 from chat_groups')).toEqual([])
  })
})

describe('what is set aside', () => {
  it('leaves the queue, says by whom, and can be taken back', async () => {
    await ask('ふがほげの料金')
    const group = await first()
    expect((await act('set-aside', group)).json).toEqual({ state: 'done' })
    const [stored] = await run('select set_aside_at from chat_groups')
    expect((await act('set-aside', group, people.systemAdmin)).status).toBe(200)
    expect((await waiting()).total).toBe(0)
    expect((await done()).groups).toMatchObject([{ group, setAsideBy: 'admin@portal.example' }])
    expect(await run('select set_aside_at from chat_groups')).toEqual([stored])
    expect((await act('take-back', group)).json).toEqual({ state: 'waiting' })
    expect((await act('take-back', group)).status).toBe(200)
    expect((await waiting()).groups).toMatchObject([{ group, setAsideBy: null }])
  })

  it('keeps no word of the question, and is forgotten 90 days after the last one', async () => {
    await ask('ふがほげの料金')
    await act('set-aside', await first())
    expect(JSON.stringify(await run('select * from chat_groups'))).not.toMatch(/ふが|料金/)
    await pruneChat(portal.payload, new Date(Date.now() + 89 * 86_400_000))
    expect(await run('select 1 from chat_groups')).toHaveLength(1)
    await pruneChat(portal.payload, new Date(Date.now() + 90 * 86_400_000))
    expect(await run('select 1 from chat_groups')).toEqual([])
  })

  it('can be erased as a whole; the audit trail has no word of it', async () => {
    await ask('ふがほげの料金', 'フガホゲの料金', '余命はどれくらいですか')
    const [group] = (await waiting()).groups.filter(({ unsure }) => unsure > 0)
    expect((await act('erase', group?.group)).json).toEqual({ erased: true })
    expect(await run('select text from chat_questions')).toHaveLength(1)
    // Drafts of answers are the words of staff; of questions nothing is told.
    const told = await run("select * from audit_entries where collection <> 'chat-answers'")
    expect(JSON.stringify(told)).not.toMatch(/ふが|料金/)
  })
})

describe('who may', () => {
  it('is whoever writes answers; everybody else is told so', async () => {
    await ask('ふがほげの料金')
    const group = await first()
    for (const [cookie, status] of [
      ['', 401],
      [people.disabled, 401],
      [people.hospitalA, 403],
      [people.publisherA, 403],
      [people.reviewer, 403],
    ] as const) {
      for (const action of ['answers', 'set-aside', 'take-back', 'erase']) {
        const answer = await act(action, group, cookie)
        expect([action, answer.status]).toEqual([action, status])
        expect(answer.text).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      }
      const groups = await portal.rest('GET', '/chat-groups', { cookie })
      expect(groups.status).toBeGreaterThanOrEqual(400)
    }
    expect((await waiting()).groups).toMatchObject([{ setAsideBy: null, answer: null }])
  })

  it('nobody reads or writes what was done over the usual ways', async () => {
    await ask('ふがほげの料金')
    await act('set-aside', await first())
    const [{ id } = {}] = await run('select id from chat_groups')
    for (const [method, path] of [
      ['GET', '/chat-groups'],
      ['GET', `/chat-groups/${String(id)}`],
      ['POST', '/chat-groups'],
      ['PATCH', `/chat-groups/${String(id)}`],
      ['DELETE', `/chat-groups/${String(id)}`],
    ] as const) {
      const body = method === 'GET' || method === 'DELETE' ? {} : { body: { setAsideBy: 'x' } }
      const { status } = await portal.rest(method, path, { cookie: people.systemAdmin, ...body })
      expect([method, path, status]).toEqual([method, path, 403])
    }
  })

  it('what is no group is refused in words', async () => {
    for (const group of [undefined, '', 'x', 5, {}, ['a'], "' or 1=1 --", 'あ'.repeat(43)]) {
      const { status, text } = await act('set-aside', group)
      expect([group, status]).toEqual([group, 400])
      expect(text).toMatch(/[ぁ-ん]/)
    }
    const broken = await portal.rest('POST', '/chat-learning/answers', {
      cookie: people.metroEditor,
      body: '{"group"',
    })
    expect(broken.status).toBe(400)
    expect((await act('set-aside', 'A'.repeat(43))).status).toBe(404)
  })
})

describe('numbers', () => {
  it('say by kind and by record how it was replied, without any question kept', async () => {
    await portal.payload.create({
      collection: 'chat-answers',
      data: { question: '相談は無料ですか', answer: '無料です。', _status: 'published' } as never,
    })
    for (let time = 0; time < 3; time += 1) {
      const { receipt } = await site.ask('相談は無料ですか')
      await site.rate(receipt, time === 0 ? 'yes' : 'no')
    }
    await site.ask('余命はあとどれくらいですか')
    await writeReplies(portal.payload)
    const numbers = await listReplies(portal.payload, { page: 1 })
    expect(numbers.kinds).toEqual([
      { kind: 'answer', step: 'answer', list: '', days30: 3, days90: 3, yes: 1, no: 2 },
      {
        kind: 'refusal',
        step: 'refusal',
        list: 'prognosis',
        days30: 1,
        days90: 1,
        yes: 0,
        no: 0,
      },
    ])
    expect(numbers.records).toMatchObject([{ title: '相談は無料ですか', days30: 3, yes: 1, no: 2 }])
    expect(numbers.records[0]?.record).toMatch(/^chat-answers\//)
    const later = new Date(Date.now() + 40 * 86_400_000)
    expect((await listReplies(portal.payload, { page: 1, now: later })).kinds[0]).toMatchObject({
      days30: 0,
      days90: 3,
    })
    expect(await listReplies(portal.payload, { page: 7 })).toMatchObject({ records: [], total: 1 })
  })
})
