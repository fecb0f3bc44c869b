import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ChatReply } from '@tokyo-cancer-portal/chatbot'
import { signInAsRole } from '../../../test/metro'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'
import { p, richText } from '../../content/richText'
import { PEER_HEADER } from '../../http/addressOf'
import type { CheckRun } from './runChecks'

type Json = Record<string, unknown>

let portal: Portal
let people: People
let approver: string
let pageId: string
const WIG = 'ウィッグの購入費の助成はありますか'
const rows = (texts: string[]) => texts.map((text) => ({ text }))

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  approver = await signInAsRole(portal, 'metro-approver')
  pageId = await publishPage(
    'wig-subsidy',
    'ウィッグの購入費の助成',
    'ウィッグの購入費は、三万円まで助成されます。',
  )
})
afterAll(() => portal.close())

const publishPage = async (slug: string, title: string, sentence: string) =>
  (
    await portal.payload.create({
      collection: 'content-items',
      data: {
        slug,
        title,
        kind: 'page',
        summary: '試験のためのページです。',
        body: richText(p(sentence)),
        _status: 'published',
      } as never,
    })
  ).id
const send = (method: string, path: string, cookie?: string, body?: unknown) =>
  portal.rest(method, path, { ...(cookie ? { cookie } : {}), ...(body ? { body } : {}) })
const idOf = (json: Json) => (json.doc as { id: string }).id
const messageOf = (json: Json) => JSON.stringify(json.errors)
const saidIn = (json: Json) => (json.errors as { message: string }[])[0]?.message
const make = async (body: Json) => {
  const { status, json } = await send('POST', '/chat-checks', people.metroEditor, {
    expectation: 'record',
    ...body,
  })
  expect([body.question, status]).toEqual([body.question, 201])
  return idOf(json)
}
const run = async (body: Json, cookie = people.metroEditor): Promise<CheckRun> => {
  const { status, json } = await send('POST', '/chat/checks', cookie, body)
  expect([status, messageOf(json)]).toEqual([200, undefined])
  return json as unknown as CheckRun
}
const draft = async (slug: string, body: Json) =>
  idOf((await send('POST', `/${slug}?draft=true`, people.metroEditor, body)).json)
let visitors = 0
const ask = async (message: string): Promise<string> => {
  const { json } = await portal.rest('POST', '/chat', {
    body: { message },
    headers: { [PEER_HEADER]: `visitor-${(visitors += 1)}` },
  })
  return JSON.stringify((json as unknown as ChatReply).quotes)
}
const changeOf = ({ results }: CheckRun, question: string) =>
  results.find((one) => one.question === question)

describe('who may', () => {
  it('staff of the metropolitan government alone, over REST, GraphQL, versions and the runs', async () => {
    const id = await make({ question: '試験のための問題', expectation: 'handover' })
    for (const cookie of [undefined, people.hospitalA, people.publisherA, people.disabled]) {
      for (const [method, path, body] of [
        ['GET', '/chat-checks'],
        ['GET', `/chat-checks/${id}`],
        ['GET', '/chat-checks/count'],
        ['GET', '/chat-checks/versions'],
        ['GET', '/chat-checks?draft=true&where[id][exists]=true'],
        ['POST', '/chat-checks', { question: 'のっとり', expectation: 'handover' }],
        ['PATCH', `/chat-checks/${id}`, { question: 'のっとり' }],
        ['PATCH', `/chat-checks?where[id][equals]=${id}`, { question: 'のっとり' }],
        ['POST', `/chat-checks/${id}/duplicate`, {}],
        ['DELETE', `/chat-checks/${id}`],
        ['DELETE', `/chat-checks?where[id][equals]=${id}`],
        ['POST', '/chat/checks', {}],
        ['POST', '/chat/checks', { check: id }],
      ] as [string, string, Json?][]) {
        const answer = await send(method, path, cookie, body)
        expect([method, path, [400, 401, 403, 404].includes(answer.status)]).toEqual([
          method,
          path,
          true,
        ])
        expect(answer.text).not.toContain('試験のための問題')
      }
    }
    for (const [cookie, isTold] of [
      ['', false],
      [people.hospitalA, false],
      [people.reviewer, true],
    ] as const) {
      const query = '{ ChatChecks { docs { id } } }'
      const { text } = await send('POST', '/graphql', cookie, { query })
      expect([cookie !== '', text.includes(id)]).toEqual([cookie !== '', isTold])
    }
    // Reviewers look and run, and change nothing.
    expect((await run({ check: id }, people.reviewer)).results).toHaveLength(1)
    for (const [method, body] of [
      ['PATCH', { question: '審議委員' }],
      ['DELETE', undefined],
    ] as const) {
      const { status } = await send(method, `/chat-checks/${id}`, people.reviewer, body)
      expect([method, status]).toEqual([method, 403])
    }
    expect((await send('DELETE', `/chat-checks/${id}`, people.metroEditor)).status).toBe(200)
    const trail = await portal.payload.find({
      collection: 'audit-entries',
      where: { documentId: { equals: id } },
    })
    expect(trail.docs.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['create', 'delete']),
    )
  })
})

describe('what is refused', () => {
  it.each<[string, Json, RegExp]>([
    ['no page', { question: 'あ', expectation: 'record' }, /ページを選ぶか/],
    [
      'an address elsewhere',
      { question: 'あ', expectation: 'record', addresses: [{ href: 'https://example.com/' }] },
      /サイト内/,
    ],
    ['no question', { expectation: 'refusal' }, /[ぁ-ん]/],
    ['an expectation that is none', { question: 'あ', expectation: 'other' }, /[ぁ-ん]/],
    ['a long question', { question: 'あ'.repeat(301), expectation: 'refusal' }, /文字/],
    [
      'too many turns',
      { question: 'あ', expectation: 'refusal', turns: rows(['一', '二', '三', '四']) },
      /[ぁ-ん]/,
    ],
  ])('a question with %s', async (_name, body, message) => {
    const { status, json } = await send('POST', '/chat-checks', people.metroEditor, body)
    expect(status).toBe(400)
    expect(messageOf(json)).toMatch(message)
  })

  it('a run of what is none, and of what cannot be published', async () => {
    const unfinished = await draft('chat-answers', { question: '書きかけの質問' })
    const loop = await draft('chat-scenarios', {
      title: '一回りする案内',
      steps: [{ key: '最初', text: '文。', choices: [{ label: '戻る', next: '最初' }] }],
    })
    for (const [body, status] of [
      [{ collection: 'users', id: pageId }, 400],
      [{ collection: 'chat-answers' }, 400],
      [{ collection: 'chat-answers', id: 'none' }, 400],
      [{ check: 'none' }, 400],
      [{ other: 1 }, 400],
      [[], 400],
      [{ collection: 'chat-answers', id: pageId, check: pageId }, 400],
      [{ collection: 'chat-answers', id: pageId }, 404],
      [{ check: pageId }, 404],
      [{ collection: 'chat-answers', id: unfinished }, 400],
      [{ collection: 'chat-scenarios', id: loop }, 400],
    ] as const) {
      // A proposal is only looked at where there is a question.
      await make({ question: `問い${Math.random()}`, expectation: 'handover', active: true })
      const answer = await send('POST', '/chat/checks', people.metroEditor, body)
      expect([body, answer.status]).toEqual([body, status])
      expect(saidIn(answer.json)).toMatch(/[ぁ-ん]/)
    }
    await portal.payload.delete({ collection: 'chat-checks', where: {} })
    await portal.payload.delete({ collection: 'chat-answers', id: unfinished })
    await portal.payload.delete({ collection: 'chat-scenarios', id: loop })
  })
})

describe('a run', () => {
  it('of nothing says that there is nothing', async () => {
    expect(await run({})).toEqual({
      counts: { better: 0, worse: 0, same: 0 },
      right: 0,
      results: [],
      leftOut: 0,
    })
  })

  it('says which questions are right now, by the page as it is now, and leaves out what is not in use', async () => {
    await make({
      question: WIG,
      expected: [{ relationTo: 'content-items', value: pageId }],
    })
    await make({ question: '余命はどのくらいですか', expectation: 'refusal' })
    await make({ question: '今日の晩ごはんの献立', expectation: 'handover' })
    await make({ question: '余命を教えて', expectation: 'handover' })
    const idle = await make({ question: '使わない問題', expectation: 'refusal', active: false })
    const now = await run({})
    expect(now.results.map(({ question, after }) => [question, after])).toEqual(
      expect.arrayContaining([
        [WIG, 'right'],
        ['余命はどのくらいですか', 'right'],
        ['今日の晩ごはんの献立', 'right'],
        ['余命を教えて', 'wrong'],
      ]),
    )
    expect([now.results.length, now.right, now.leftOut]).toEqual([4, 3, 0])
    expect(changeOf(now, WIG)?.said.after).toMatchObject({
      kind: 'answer',
      title: 'ウィッグの購入費の助成',
      url: '/contents/wig-subsidy',
    })
    expect((await run({ check: idle })).results).toMatchObject([{ after: 'wrong' }])
    // A page that is withdrawn cannot be shown, and the question says so.
    await portal.payload.update({
      collection: 'content-items',
      id: pageId,
      data: { _status: 'draft' },
    })
    expect(changeOf(await run({}), WIG)?.after).toBe('wrong')
    await portal.payload.update({
      collection: 'content-items',
      id: pageId,
      data: { _status: 'published' } as never,
    })
    expect(changeOf(await run({}), WIG)?.after).toBe('right')
  })

  it('shows what a draft of an answer does, and leaves the chat as it is', async () => {
    const other = await publishPage('other-page', 'べつの案内', 'べつの案内の文です。')
    const before = await ask(WIG)
    const id = await draft('chat-answers', {
      question: WIG,
      answer: 'べつの案内をご覧ください。',
      links: [{ reference: { relationTo: 'content-items', value: other } }],
    })
    const worse = await run({ collection: 'chat-answers', id })
    expect(worse.counts).toEqual({ better: 0, worse: 1, same: 3 })
    expect(changeOf(worse, WIG)).toMatchObject({
      change: 'worse',
      before: 'right',
      after: 'wrong',
      said: {
        before: { url: '/contents/wig-subsidy' },
        after: { text: 'べつの案内をご覧ください。', url: '/contents/other-page' },
      },
    })
    expect(await ask(WIG)).toBe(before)
    // What is wrong becomes right by an answer that leads to the page.
    await make({
      question: 'かつらのお金の足し',
      expected: [{ relationTo: 'content-items', value: pageId }],
    })
    const good = await draft('chat-answers', {
      question: 'かつらのお金の足し',
      answer: '購入費の助成があります。',
      links: [{ label: '助成', reference: { relationTo: 'content-items', value: pageId } }],
    })
    expect(
      changeOf(await run({ collection: 'chat-answers', id: good }), 'かつらのお金の足し'),
    ).toMatchObject({ change: 'better', after: 'right' })
    // A link to what is not public is none, and an answer that is over is none.
    await send('PATCH', `/chat-answers/${good}?draft=true`, people.metroEditor, {
      validUntil: '2020-01-01',
    })
    expect(
      changeOf(await run({ collection: 'chat-answers', id: good }), 'かつらのお金の足し')?.change,
    ).toBe('same')
    await send('PATCH', `/chat-answers/${good}?draft=true`, people.metroEditor, {
      validUntil: null,
    })
    // Once it is published, it comes true.
    await portal.payload.update({
      collection: 'chat-answers',
      id: good,
      data: { _status: 'published' } as never,
    })
    const published = await run({})
    expect(changeOf(published, 'かつらのお金の足し')?.after).toBe('right')
    // A change of what is published is compared with it, not put beside it.
    await send('PATCH', `/chat-answers/${good}?draft=true`, people.metroEditor, {
      links: [{ reference: { relationTo: 'content-items', value: other } }],
    })
    expect(
      changeOf(await run({ collection: 'chat-answers', id: good }), 'かつらのお金の足し')?.change,
    ).toBe('worse')
  })

  it('shows what a scenario does', async () => {
    const id = await draft('chat-scenarios', {
      title: WIG,
      steps: [
        { key: '最初', text: '試験の文です。', links: [{ label: '病院', href: '/hospitals' }] },
      ],
    })
    expect(changeOf(await run({ collection: 'chat-scenarios', id }), WIG)).toMatchObject({
      change: 'worse',
      said: { after: { text: '試験の文です。', url: '/hospitals' } },
    })
    expect(await ask(WIG)).toContain('wig-subsidy')
  })

  it('shows what an entry of the dictionary does', async () => {
    const question = 'ふわもこについて教えて'
    await make({ question, expected: [{ relationTo: 'content-items', value: pageId }] })
    const id = await draft('search-entries', {
      words: rows(['ウィッグ', 'ふわもこ']),
      reason: '試験のためです。',
    })
    const compared = await run({ collection: 'search-entries', id })
    expect(changeOf(compared, question)).toMatchObject({ before: 'wrong', after: 'right' })
    expect(compared.counts.worse).toBe(0)
    expect(await ask(question)).not.toContain('wig-subsidy')
  })

  it('is not noticed by visitors and goes on beside other runs and publications', async () => {
    const id = await draft('chat-answers', { question: 'べつの質問', answer: 'べつの答え。' })
    const runs = [people.metroEditor, approver, people.reviewer].map((cookie) =>
      run({ collection: 'chat-answers', id }, cookie),
    )
    const asked: string[] = []
    for (let at = 0; at < 10; at += 1) {
      asked.push(await ask(WIG))
      await portal.payload.update({
        collection: 'content-items',
        id: pageId,
        data: { summary: `試験のためのページです。${at}`, _status: 'published' } as never,
      })
    }
    expect(asked.every((quotes) => quotes.includes('三万円'))).toBe(true)
    for (const { counts } of await Promise.all(runs)) expect(counts.worse).toBe(0)
  })

  it('is not there for one person alone', async () => {
    const statuses = []
    for (let at = 0; at < 62; at += 1) {
      statuses.push((await send('POST', '/chat/checks', approver, { other: 1 })).status)
    }
    expect([statuses.at(0), statuses.at(-1)]).toEqual([400, 429])
  })
})
