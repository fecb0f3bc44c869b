import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ChatReply } from '@tokyo-cancer-portal/chatbot'
import type { Language } from '@tokyo-cancer-portal/domain'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type People } from '../../test/people'
import { p, richText } from '../content/richText'
import { PEER_HEADER } from '../http/addressOf'
import type { CheckRun } from './checks/runChecks'

type Json = Record<string, unknown>
type Row = Json & { id: string }
type Saved = { id: string; title: string; steps: (Row & { choices: Row[]; links: Row[] })[] }

let portal: Portal
let people: People
let pageId: string

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  const page = await portal.payload.create({
    collection: 'content-items',
    data: {
      slug: 'work-page',
      title: '仕事のページ',
      kind: 'page',
      summary: '試験のためのページです。',
      body: richText(p('試験の文です。')),
      _status: 'published',
    } as never,
  })
  pageId = page.id
  await portal.payload.update({
    collection: 'content-items',
    id: pageId,
    locale: 'en',
    data: { title: 'The page about work', _status: 'published' } as never,
  })
})
afterAll(() => portal.close())

const send = (method: string, path: string, body?: unknown, cookie: string = people.metroEditor) =>
  portal.rest(method, path, { cookie, ...(body === undefined ? {} : { body }) })
const idOf = (json: Json) => (json.doc as { id: string }).id
let visitors = 0
const ask = async (message: string, language: Language): Promise<ChatReply> => {
  const { status, json } = await portal.rest('POST', `/chat?locale=${language}`, {
    body: { message, context: { turns: [], language } },
    headers: { [PEER_HEADER]: `visitor-${(visitors += 1)}` },
  })
  expect([message, status]).toEqual([message, 200])
  return json as unknown as ChatReply
}
const begin = async (locale: string) =>
  (await portal.rest('GET', `/chat/start?locale=${locale}`)).json.choices as { label: string }[]
const newest = async (id: string, locale: string): Promise<Saved> =>
  (await send('GET', `/chat-scenarios/${id}?draft=true&depth=0&locale=${locale}`))
    .json as unknown as Saved

const JAPANESE = () => ({
  otherWordings: [{ text: '働きたい' }],
  steps: [
    {
      key: '最初',
      text: '何をしますか。',
      choices: [
        { label: '休みたい', next: '休む' },
        { label: '相談したい', next: '相談' },
      ],
      links: [{ reference: { relationTo: 'content-items', value: pageId } }],
    },
    { key: '休む', text: '休めます。', links: [{ label: '病院の一覧', href: '/hospitals' }] },
    { key: '相談', text: '窓口です。', showsContacts: true },
  ],
})
let counter = 0
/** A published scenario in Japanese. */
const published = async (): Promise<Saved> => {
  counter += 1
  const title = `仕事と治療${counter}`
  const { status, json } = await send('POST', '/chat-scenarios', {
    title,
    order: counter,
    ...JAPANESE(),
    _status: 'published',
  })
  expect(status).toBe(201)
  return newest(idOf(json), 'ja')
}
/** Half of it in English, in the rows that are there: the title, the first sentence, one choice and one link. */
const english = ({ title, steps: [first, rest, desks] }: Saved) => ({
  title: title.replace('仕事と治療', 'Work and treatment '),
  steps: [
    {
      ...first,
      text: 'What would you like to do?',
      choices: [
        { ...first?.choices[0], label: 'Take leave' },
        { ...first?.choices[1], label: '' },
      ],
    },
    { ...rest, text: '', links: [{ ...rest?.links[0], label: 'List of hospitals' }] },
    { ...desks, text: null },
  ],
})
const translate = (saved: Saved, more: Json, query = '') =>
  send('PATCH', `/chat-scenarios/${saved.id}?locale=en${query}`, { ...english(saved), ...more })

describe('a guided conversation that is half translated', () => {
  it('is walked in English from the moment that it is published, and in Japanese where it is not', async () => {
    const saved = await published()
    const [ja, en] = [saved.title, english(saved).title]
    expect((await translate(saved, {}, '&draft=true')).status).toBe(200)
    // A draft is nobody's.
    expect(await begin('en')).toContainEqual({ label: ja, message: ja })
    const before = await ask(ja, 'en')
    expect(before.choices.map(({ label }) => label)).toEqual(['休みたい', '相談したい'])
    expect(JSON.stringify(await ask(en, 'en'))).not.toContain('Take leave')
    expect((await translate(saved, { _status: 'published' })).status).toBe(200)

    expect(await begin('en')).toContainEqual({ label: en, message: en })
    expect(await begin('easy')).toContainEqual({ label: ja, message: ja })
    const first = await ask(en, 'en')
    expect(first).toMatchObject({
      kind: 'choices',
      text: 'What would you like to do?',
      choices: [
        { label: 'Take leave', message: `${en} › Take leave` },
        { label: '相談したい', message: `${en} › 相談したい` },
      ],
      links: [{ label: 'The page about work', href: '/contents/work-page' }],
    })
    expect(await ask(first.choices[0]?.message ?? '', 'en')).toMatchObject({
      text: '休めます。',
      links: [{ label: 'List of hospitals', href: '/hospitals' }],
    })
    const desks = await ask(first.choices[1]?.message ?? '', 'en')
    expect(desks).toMatchObject({ kind: 'handover', text: '窓口です。' })
    expect(desks.contacts.length).toBeGreaterThan(0)
    // A page that was open before goes on.
    expect((await ask(`${ja} › 休みたい`, 'en')).links).toEqual([
      { label: '病院の一覧', href: '/hospitals' },
    ])
    // In Japanese nothing has changed.
    expect(await ask(ja, 'ja')).toMatchObject({
      text: '何をしますか。',
      choices: [{ label: '休みたい' }, { label: '相談したい' }],
      links: [{ label: '仕事のページ' }],
    })
    // Withdrawn, it is gone in every language.
    await send('PATCH', `/chat-scenarios/${saved.id}`, { _status: 'draft' })
    expect(await begin('en')).not.toContainEqual({ label: en, message: en })
    expect(JSON.stringify(await ask(en, 'en'))).not.toContain('Take leave')
  })

  it('is shown to nobody in all languages at once, who does not work here', async () => {
    const saved = await published()
    await translate(saved, { title: 'Secret draft' }, '&draft=true')
    expect((await begin('all')).every(({ label }) => typeof label === 'string')).toBe(true)
    for (const path of ['/chat/start', `/chat-scenarios/${saved.id}`, '/chat-scenarios']) {
      const { status, text } = await portal.rest('GET', `${path}?locale=all&draft=true`)
      expect([path, path === '/chat/start' || [400, 403, 404].includes(status)]).toEqual([
        path,
        true,
      ])
      expect(text).not.toContain('Secret draft')
    }
    for (const locale of ['all', 'en']) {
      const { text } = await portal.rest('POST', `/graphql?locale=${locale}`, {
        body: { query: '{ ChatScenarios(draft: true) { docs { title } } }' },
      })
      expect(text).not.toContain('Secret draft')
    }
    const staff = await send('GET', `/chat-scenarios/${saved.id}?locale=all&draft=true`)
    expect(staff.json.title).toEqual({ ja: saved.title, en: 'Secret draft' })
  })
})

describe('what is saved in another language', () => {
  it.each<[string, (saved: Saved) => Json, RegExp]>([
    [
      'two choices of the same name',
      ({ steps: [first, ...rest] }) => ({
        steps: [
          { ...first, choices: first?.choices.map((choice) => ({ ...choice, label: 'Go on' })) },
          ...rest,
        ],
      }),
      /English：.*同じ選択肢「Go on」/,
    ],
    ['a sign of paths', () => ({ title: 'Work › treatment' }), /English：題名に「›」は使えません/],
    [
      'a dead end',
      ({ steps }) => ({
        steps: steps.map((step) => ({ ...step, links: [], showsContacts: false })),
      }),
      /行き止まり/,
    ],
    [
      'a step that nobody wrote in Japanese',
      ({ steps }) => ({
        steps: [...steps, { key: '新しい', text: 'New.', showsContacts: true }],
      }),
      /日本語/,
    ],
  ])('is not published with %s, and leaves everything as it was', async (_what, change, reason) => {
    const saved = await published()
    const { status, text } = await send('PATCH', `/chat-scenarios/${saved.id}?locale=en`, {
      ...change(saved),
      _status: 'published',
    })
    expect(status).toBe(400)
    expect(text).toMatch(reason)
    expect(await newest(saved.id, 'ja')).toEqual(saved)
    expect(await ask(saved.title, 'en')).toMatchObject({ text: '何をしますか。' })
  })

  it('does not begin a conversation, and duplicates with its languages as a draft', async () => {
    const nameless = await send('POST', '/chat-scenarios?locale=en&draft=true', {
      title: 'English',
    })
    expect([nameless.status, nameless.text]).toEqual([400, expect.stringContaining('日本語の題名')])
    const saved = await published()
    await translate(saved, { _status: 'published' })
    const copy = await send('POST', `/chat-scenarios/${saved.id}/duplicate`, {})
    expect(copy.status).toBe(200)
    const id = idOf(copy.json)
    const [ja, en] = [await newest(id, 'ja'), await newest(id, 'en')]
    expect(ja).toMatchObject({ _status: 'draft', title: expect.stringContaining(saved.title) })
    expect(ja.steps).toMatchObject(JAPANESE().steps.map(({ key, text }) => ({ key, text })))
    expect(en.steps[0]).toMatchObject({
      text: 'What would you like to do?',
      choices: [{ label: 'Take leave', next: '休む' }, {}],
    })
    // The trail and lists name it in Japanese.
    const trail = await portal.payload.find({
      collection: 'audit-entries',
      where: { documentId: { equals: saved.id } },
    })
    expect(trail.docs.length).toBeGreaterThan(1)
    expect(trail.docs.map(({ documentTitle }) => documentTitle)).toEqual(
      trail.docs.map(() => saved.title),
    )
  })

  it('is asked before it is published: questions in English are replied to in English', async () => {
    const saved = await published()
    const title = english(saved).title
    for (const [question, language] of [
      [title, 'en'],
      [saved.title, 'ja'],
    ] as const) {
      const made = await send('POST', '/chat-checks', {
        question,
        language,
        expectation: 'record',
        addresses: [{ href: '/contents/work-page' }],
      })
      expect(made.status).toBe(201)
    }
    await translate(saved, {}, '&draft=true')
    const { status, json } = await send('POST', '/chat/checks', {
      collection: 'chat-scenarios',
      id: saved.id,
    })
    expect(status).toBe(200)
    const { results } = json as unknown as CheckRun
    const saidTo = (wanted: string) => results.find(({ question }) => question === wanted)?.said
    expect(saidTo(title)?.before.text).not.toBe('What would you like to do?')
    expect(saidTo(title)?.after.text).toBe('What would you like to do?')
    expect(saidTo(saved.title)?.after.text).toBe('何をしますか。')
    expect(JSON.stringify(await ask(title, 'en'))).not.toContain('What would you like to do?')
  })
})
