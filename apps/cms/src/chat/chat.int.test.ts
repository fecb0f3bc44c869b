import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { ChatReply } from '@tokyo-cancer-portal/chatbot'
import { openPortal, type Portal } from '../../test/openPortal'
import { p, richText } from '../content/richText'
import { PEER_HEADER } from '../http/addressOf'

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

let visitors = 0
/** Each from an address of its own, unless one is given. */
const post = (body: unknown, more = '', peer = `visitor-${(visitors += 1)}`) =>
  portal.rest('POST', `/chat${more}`, { body, headers: { [PEER_HEADER]: peer } })
const ask = async (message: string, turns: string[] = []): Promise<ChatReply> => {
  const { status, json } = await post({ message, context: { turns } })
  expect([message, status]).toEqual([message, 200])
  return json as unknown as ChatReply
}
const said = (reply: ChatReply) => JSON.stringify(reply)

const create = async (collection: string, data: object): Promise<string> =>
  (
    (await portal.payload.create({
      collection: collection as 'topics',
      data: { _status: 'published', ...data } as never,
    })) as { id: string }
  ).id
const update = (collection: string, id: string, data: object, draft = false) =>
  portal.payload.update({ collection: collection as 'topics', id, data, draft })

const textOf = (sentence: string) => richText(p(sentence))
const page = (slug: string, title: string, sentence: string, more: object = {}) =>
  create('content-items', {
    slug,
    title,
    kind: 'page',
    summary: '試験のためのページです。',
    body: textOf(sentence),
    lastConfirmedOn: '2026-11-01',
    ...more,
  })

it('asks the database once for what has changed, however wide a question becomes', async () => {
  const { sidePool } = await import('../database/sidePool')
  const message = '八王子市の乳がんの病院はどこですか'
  await ask(message)
  const query = jest.spyOn(sidePool(portal.payload.db, 'search'), 'query')
  try {
    // Nothing is found near, nor farther away.
    expect((await ask(message)).kind).toBe('handover')
    const names = query.mock.calls.map(([statement]) => (statement as { name?: string }).name)
    expect(names.filter((name) => name === 'search-refresh')).toHaveLength(1)
  } finally {
    query.mockRestore()
  }
})

describe('what is published', () => {
  it('is quoted as it stands, with its page and the day on which it was confirmed', async () => {
    await page(
      'wig-subsidy',
      'ウィッグの購入費の助成',
      'ウィッグの購入費は、三万円まで助成されます。',
    )
    const reply = await ask('ウィッグの購入費の助成はありますか')
    expect(reply.kind).toBe('answer')
    expect(reply.quotes[0]).toEqual({
      text: 'ウィッグの購入費は、三万円まで助成されます。',
      title: 'ウィッグの購入費の助成',
      url: '/contents/wig-subsidy',
      confirmedOn: '2026-11-01',
    })
  })

  it('is no longer quoted from the moment it is withdrawn, and again once it is back', async () => {
    const id = await page(
      'nutrition',
      '治療中の栄養相談室',
      '栄養相談室は、毎週水曜に開いています。',
    )
    for (let round = 0; round < 200; round += 1) {
      expect(said(await ask('栄養相談室はいつ開いていますか'))).toContain('毎週水曜に開いています')
      await update('content-items', id, { _status: 'draft' })
      expect(said(await ask('栄養相談室はいつ開いていますか'))).not.toContain('毎週水曜')
      await update('content-items', id, { _status: 'published' })
    }
  }, 240_000)

  it('is quoted as it is now, not as it was or will be', async () => {
    const id = await page('parking', '病院への行き方', '駐車場は、一時間百円です。')
    await update('content-items', id, { body: textOf('駐車場は、一時間二百円です。') }, true)
    expect(said(await ask('駐車場は一時間いくらですか'))).toContain('一時間百円')
    await update('content-items', id, {
      body: textOf('駐車場は、一時間二百円です。'),
      _status: 'published',
    })
    const reply = said(await ask('駐車場は一時間いくらですか'))
    expect(reply).toContain('一時間二百円')
    expect(reply).not.toContain('一時間百円')
  })

  it('is never a draft', async () => {
    await page('secret', '極秘の新制度', '極秘の新制度は、来年始まります。', { _status: 'draft' })
    expect(said(await ask('極秘の新制度はいつ始まりますか'))).not.toContain('来年始まります')
  })
})

describe('answers of staff', () => {
  const answerOf = (more: object = {}) =>
    create('chat-answers', {
      question: '診断書はどこでもらえますか',
      otherWordings: [{ text: '診断書がほしい' }],
      answer: '診断書は、かかっている病院の文書窓口で申し込みます。',
      ...more,
    })

  it('come before pages, in any of their wordings, with links to what is public', async () => {
    const target = await page('documents', '書類のもらい方', '書類は窓口にあります。')
    const hidden = await page('hidden', '隠れたページ', '隠れています。', { _status: 'draft' })
    const id = await answerOf({
      links: [
        { reference: { relationTo: 'content-items', value: target } },
        { label: '隠れた', reference: { relationTo: 'content-items', value: hidden } },
        { label: '病院を探す', href: '/hospitals' },
      ],
    })
    const reply = await ask('診断書がほしいです')
    expect(reply.quotes.map(({ text }) => text)).toEqual([
      '診断書は、かかっている病院の文書窓口で申し込みます。',
    ])
    expect(reply.links).toEqual([
      { label: '書類のもらい方', href: '/contents/documents' },
      { label: '病院を探す', href: '/hospitals' },
    ])
    await update('content-items', target, { _status: 'draft' })
    expect(said(await ask('診断書がほしいです'))).not.toContain('/contents/documents')
    await portal.payload.delete({ collection: 'chat-answers', id })
  })

  it('end with their last day', async () => {
    const over = await answerOf({ validUntil: '2026-01-31' })
    expect(said(await ask('診断書はどこでもらえますか'))).not.toContain('文書窓口')
    await update('chat-answers', over, { validUntil: '2099-01-31', _status: 'published' })
    expect(said(await ask('診断書はどこでもらえますか'))).toContain('文書窓口')
  })
})

describe('scenarios', () => {
  const steps = [
    {
      key: '最初',
      text: 'どのように相談しますか。',
      choices: [
        { label: '電話で', next: '電話' },
        { label: '調べて', next: '調べる' },
      ],
    },
    { key: '電話', text: '窓口にお電話ください。', showsContacts: true },
    {
      key: '調べる',
      text: '次のページをご覧ください。',
      links: [{ label: '病院', href: '/hospitals' }],
    },
  ]

  it('lead step by step to their end', async () => {
    await create('chat-scenarios', { title: '相談先を探す', steps, order: 1 })
    const first = await ask('相談先を探す')
    expect(first).toMatchObject({
      kind: 'choices',
      text: 'どのように相談しますか。',
      choices: [{ label: '電話で' }, { label: '調べて' }],
    })
    const end = await ask(first.choices[1]?.message ?? '')
    expect(end).toMatchObject({
      text: '次のページをご覧ください。',
      links: [{ label: '病院', href: '/hospitals' }],
    })
    expect((await ask(first.choices[0]?.message ?? '')).contacts.length).toBeGreaterThan(0)
  })

  it.each([
    ['a dead end', [{ key: '最初', text: '文。' }], '行き止まり'],
    [
      'a loop',
      [{ key: '最初', text: '文。', choices: [{ label: '戻る', next: '最初' }] }],
      '一回り',
    ],
    [
      'a way to nowhere',
      [{ key: '最初', text: '文。', choices: [{ label: '次', next: 'ない' }] }],
      'ありません',
    ],
  ])('are not published with %s', async (_what, own, problem) => {
    const data = { title: '試験の案内', steps: own }
    await expect(create('chat-scenarios', data)).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining(problem) }] },
    })
    // Half-finished ones can be kept.
    const id = await create('chat-scenarios', { ...data, _status: 'draft' })
    expect((await ask('試験の案内')).text).not.toBe('文。')
    await portal.payload.delete({ collection: 'chat-scenarios', id })
  })
})

describe('care', () => {
  it('shows the lines that staff filled in, and none that is invented', async () => {
    const before = await ask('もう死にたいです')
    expect(before.kind).toBe('refusal')
    expect(before.contacts.map(({ phone }) => phone).filter(Boolean)).toEqual(['119'])
    await portal.payload.updateGlobal({
      slug: 'chat-settings',
      data: {
        crisisLines: [{ name: '試験の窓口', phone: '03-0000-0000', hours: '毎日 24時間' }],
        careWords: [{ list: 'diagnosis', word: 'これは何の病気' }],
      },
    })
    const after = await ask('もう死にたいです')
    expect(after.contacts[0]).toMatchObject({ name: '試験の窓口', phone: '03-0000-0000' })
    expect((await ask('これは何の病気ですかね')).kind).toBe('refusal')
  })

  it('is off while staff have switched it off', async () => {
    await portal.payload.updateGlobal({ slug: 'chat-settings', data: { isOff: true } })
    const { status, json } = await post({ message: '病院を探す' })
    expect([status, json]).toEqual([
      503,
      { errors: [{ message: expect.stringContaining('休止しています') }] },
    ])
    await portal.payload.updateGlobal({ slug: 'chat-settings', data: { isOff: false } })
    await ask('病院を探す')
  })
})

describe('whoever asks', () => {
  it.each([
    ['no message', {}],
    ['an empty one', { message: ' \u3000 ' }],
    ['no text', { message: 5 }],
    ['a long one', { message: 'あ'.repeat(301) }],
    ['too many turns', { message: 'はい', context: { turns: ['一', '二', '三', '四'] } }],
    ['turns that are none', { message: 'はい', context: { turns: [{}] } }],
    ['a context that is none', { message: 'はい', context: 'x' }],
    ['a list', []],
  ])('is told what is wrong: %s', async (_what, body) => {
    const { status, json } = await post(body)
    expect(status).toBe(400)
    expect((json as { errors: { message: string }[] }).errors[0]?.message).toMatch(/[ぁ-ん]/)
  })

  it('gets an answer that nobody keeps, without the reasons for it', async () => {
    const { json, headers } = await post({ message: 'ウィッグの助成' }, '?explain=true')
    expect(Object.keys(json as object).toSorted()).toEqual([
      'choices',
      'contacts',
      'kind',
      'links',
      'quotes',
      'receipt',
      'text',
    ])
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('waits where one address asks too much, and the site does not', async () => {
    const statuses = []
    for (let at = 0; at < 70; at += 1) {
      statuses.push((await post({}, '', '192.0.2.7')).status)
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5)
    expect((await post({}, '', '192.0.2.8')).status).toBe(400)
  })
})
