import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { signInAsRole } from '../../../test/metro'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'

type Json = Record<string, unknown>
type Comparison = {
  counts: Record<'better' | 'worse' | 'mixed' | 'same', number>
  queries: {
    text: string
    change: string
    expected: { before: number | null; after: number | null }[]
  }[]
  leftOut: number
}

const SLUGS = ['search-entries', 'best-bets', 'saved-queries'] as const
const rows = (texts: string[]) => texts.map((text) => ({ text }))
const WORDS = { words: rows(['かざぐるま', 'ふうしゃ']), reason: '試験のための項目です。' }

let portal: Portal
let people: People
let approver: string
let pageId: string
/** What each kind of document looks like. */
let bodies: Record<(typeof SLUGS)[number], Json>

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  approver = await signInAsRole(portal, 'metro-approver')
  pageId = await publishPage('かざぐるまの作り方', 'kazaguruma')
  const one = [{ relationTo: 'content-items', value: pageId }]
  bodies = {
    'search-entries': WORDS,
    'best-bets': { queries: rows(['たこあげ']), results: one, reason: '試験のためです。' },
    'saved-queries': { text: 'ふうしゃ', expected: one },
  }
})
afterAll(() => portal.close())

const publishPage = async (title: string, slug: string) =>
  (
    await portal.payload.create({
      collection: 'content-items',
      data: { title, slug, kind: 'page', summary: title, _status: 'published' } as never,
    })
  ).id
const send = (method: string, path: string, cookie?: string, body?: unknown) =>
  portal.rest(method, path, { ...(cookie ? { cookie } : {}), ...(body ? { body } : {}) })
const idOf = (json: Json) => (json.doc as { id: string }).id
const messageOf = (json: Json) =>
  (json.errors as { message: string; data?: { errors?: { message: string }[] } }[])[0]
const found = async (q: string) =>
  ((await portal.rest('GET', `/search?q=${encodeURIComponent(q)}`)).json as { total: number }).total

describe('who may', () => {
  it.each(SLUGS)(
    'nobody from outside: %s over REST, versions, counts and GraphQL',
    async (slug) => {
      const { json } = await send('POST', `/${slug}`, approver, {
        ...bodies[slug],
        ...(slug === 'saved-queries' ? { text: 'みほん' } : {}),
        _status: slug === 'saved-queries' ? undefined : 'published',
      })
      const id = idOf(json)
      for (const cookie of [undefined, people.hospitalA, people.publisherA, people.disabled]) {
        for (const [method, path, body] of [
          ['GET', `/${slug}`],
          ['GET', `/${slug}/${id}`],
          ['GET', `/${slug}/count`],
          ['GET', `/${slug}?draft=true&where[id][exists]=true`],
          ['POST', `/${slug}`, bodies[slug]],
          ['POST', `/${slug}?draft=true`, bodies[slug]],
          ['PATCH', `/${slug}/${id}`, { reason: 'のっとり', note: 'のっとり' }],
          ['PATCH', `/${slug}?where[id][equals]=${id}`, { reason: 'のっとり', note: 'のっとり' }],
          ['DELETE', `/${slug}/${id}`],
          ['DELETE', `/${slug}?where[id][equals]=${id}`],
          ...(slug === 'saved-queries'
            ? []
            : [
                ['GET', `/${slug}/versions`],
                ['POST', `/${slug}/${id}/approve`, {}],
                ['POST', `/${slug}/${id}/withdraw`, {}],
                ['GET', `/${slug}/${id}/workflow`],
              ]),
        ] as [string, string, Json?][]) {
          const answer = await send(method, path, cookie, body)
          expect([method, path, [400, 401, 403, 404].includes(answer.status)]).toEqual([
            method,
            path,
            true,
          ])
          expect(answer.text).not.toContain('試験のため')
        }
      }
      const name = {
        'search-entries': 'SearchEntries',
        'best-bets': 'BestBets',
        'saved-queries': 'SavedQueries',
      }[slug]
      for (const [cookie, isTold] of [
        ['', false],
        [people.hospitalA, false],
        [people.reviewer, true],
      ] as const) {
        const query = `{ ${name} { docs { id } } }`
        const { text } = await send('POST', '/graphql', cookie, { query })
        expect([name, text.includes(id)]).toEqual([name, isTold])
      }
      expect((await send('DELETE', `/${slug}/${id}`, approver)).status).toBe(200)
    },
  )

  it('editors propose and approvers publish; reviewers read', async () => {
    const editor = people.metroEditor
    for (const slug of ['search-entries', 'best-bets'] as const) {
      const refused = await send('POST', `/${slug}`, editor, {
        ...bodies[slug],
        _status: 'published',
      })
      expect([slug, refused.status]).toEqual([slug, 403])
      const made = await send('POST', `/${slug}?draft=true`, editor, bodies[slug])
      const id = idOf(made.json)
      for (const [method, path, body] of [
        ['PATCH', `/${slug}/${id}`, { _status: 'published' }],
        ['PATCH', `/${slug}/${id}?draft=false`, { reason: '公開', _status: 'published' }],
        ['POST', `/${slug}/${id}/approve`, {}],
      ] as const) {
        const { status } = await send(method, path, editor, body)
        expect([method, path, [403, 409].includes(status)]).toEqual([method, path, true])
      }
      expect((await send('POST', `/${slug}/${id}/submit`, editor, {})).status).toBe(200)
      for (const path of [
        `/${slug}/${id}?draft=true`,
        `/${slug}/versions`,
        `/${slug}/${id}/workflow`,
      ])
        expect([path, (await send('GET', path, people.reviewer)).status]).toEqual([path, 200])
      for (const [method, path, body] of [
        ['PATCH', `/${slug}/${id}?draft=true`, { reason: '審議委員' }],
        ['POST', `/${slug}?draft=true`, bodies[slug]],
        ['POST', `/${slug}/${id}/approve`, {}],
        ['DELETE', `/${slug}/${id}`, undefined],
      ] as const) {
        const { status } = await send(method, path, people.reviewer, body)
        expect([method, path, status]).toEqual([method, path, 403])
      }
      expect((await send('POST', `/${slug}/${id}/approve`, approver, {})).status).toBe(200)
      const trail = await portal.payload.find({
        collection: 'audit-entries',
        where: { documentId: { equals: id } },
      })
      expect(trail.docs.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['create', 'submit', 'approve']),
      )
      expect((await send('POST', `/${slug}/${id}/withdraw`, approver, {})).status).toBe(200)
      await send('DELETE', `/${slug}/${id}`, approver)
    }
    expect((await send('GET', '/saved-queries', people.reviewer)).status).toBe(200)
    expect(
      (await send('POST', '/saved-queries', people.reviewer, bodies['saved-queries'])).status,
    ).toBe(403)
  })
})

describe('what is refused', () => {
  it.each<[string, Json, RegExp]>([
    [
      'the same word in two spellings',
      { ...WORDS, words: rows(['かざぐるま', 'カザグルマ']) },
      /同じ言葉/,
    ],
    ['one kana', { ...WORDS, words: rows(['かざぐるま', 'か']) }, /1文字/],
    [
      'words that never mean the same',
      { ...WORDS, words: rows(['転移', '再発']), reading: 'てんい' },
      /別のもの/,
    ],
    ['words that lead nowhere', { ...WORDS, typed: rows(['余命は']) }, /言い換えに使わない/],
    [
      'an entry that the program has not',
      { ...WORDS, builtIn: 'nothing-like-it' },
      /見つかりません/,
    ],
    ['a long word', { ...WORDS, words: rows(['あ'.repeat(41), 'ふうしゃ']) }, /文字/],
    ['a row that is none', { ...WORDS, words: ['か'] }, /一覧/],
  ])('an entry with %s, as a draft too', async (_name, body, message) => {
    const { status, json } = await send(
      'POST',
      '/search-entries?draft=true',
      people.metroEditor,
      body,
    )
    expect(status).toBe(400)
    expect(JSON.stringify(messageOf(json))).toMatch(message)
  })

  it('publishing what is not complete', async () => {
    for (const [slug, body] of [
      ['search-entries', { words: rows(['かざぐるま']), reason: 'りゆう' }],
      ['search-entries', { words: rows(['風車', 'ふうしゃ車']), reason: 'りゆう' }],
      ['search-entries', { words: rows(['かざぐるま', 'ふうしゃ']) }],
      ['best-bets', { queries: rows(['たこあげ']), results: [], reason: 'りゆう' }],
    ] as const) {
      const { status, json } = await send('POST', `/${slug}`, approver, {
        ...body,
        _status: 'published',
      })
      expect([slug, status]).toEqual([slug, 400])
      expect(JSON.stringify(json)).toMatch(/[ぁ-ん]/)
    }
  })

  it('in the lab: visitors, hospitals, and what is none of its questions', async () => {
    for (const path of ['explain', 'compare', 'entries']) {
      const body = { q: 'がん', word: 'ことば' }
      expect((await send('POST', `/search-lab/${path}`, undefined, body)).status).toBe(401)
      for (const cookie of [people.hospitalA, people.publisherA])
        expect((await send('POST', `/search-lab/${path}`, cookie, body)).status).toBe(403)
    }
    for (const [path, body] of [
      ['explain', {}],
      ['explain', { q: '' }],
      ['explain', { q: 'あ'.repeat(101) }],
      ['explain', { q: 1 }],
      ['compare', { collection: 'users', id: pageId }],
      ['compare', { collection: 'best-bets', id: 'none' }],
      ['entries', {}],
      ['entries', { word: '' }],
      ['entries', { word: 'か', builtIn: 'x', isOff: true }],
    ] as const) {
      const { status, json } = await send('POST', `/search-lab/${path}`, people.metroEditor, body)
      expect([path, body, status]).toEqual([path, body, 400])
      expect(messageOf(json)?.message).toMatch(/[ぁ-ん]/)
    }
    const missing = { collection: 'best-bets', id: pageId }
    expect((await send('POST', '/search-lab/compare', people.metroEditor, missing)).status).toBe(
      404,
    )
    // Reviewers look and begin nothing.
    expect((await send('POST', '/search-lab/explain', people.reviewer, { q: 'がん' })).status).toBe(
      200,
    )
    expect(
      (await send('POST', '/search-lab/entries', people.reviewer, { word: 'ことば' })).status,
    ).toBe(403)
  })
})

describe('the lab', () => {
  it('says why a result stands where it does', async () => {
    const { json } = await send('POST', '/search-lab/explain', people.metroEditor, {
      q: 'かざぐるま',
    })
    expect(json).toMatchObject({ total: 1, level: 'all', corrected: null })
    const [hit] = json.hits as {
      title: string
      isPinned: boolean
      reason: { score: number; parts: Record<string, number> }
    }[]
    expect(hit).toMatchObject({ title: 'かざぐるまの作り方', isPinned: false })
    const parts = Object.values(hit?.reason.parts ?? {})
    expect(parts).toHaveLength(4)
    expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(hit?.reason.score ?? 0)
    // Visitors are not told.
    const open = await portal.rest('GET', `/search?q=${encodeURIComponent('かざぐるま')}`)
    expect(open.text).not.toContain('reason')
  })

  it('shows before the publication which saved queries get better or worse, and changes nothing', async () => {
    const other = await publishPage('ふうしゃの見学', 'fusha')
    const expects = async (text: string, ids: string[]) =>
      send('POST', '/saved-queries', people.metroEditor, {
        text,
        expected: ids.map((value) => ({ relationTo: 'content-items', value })),
      })
    await expects('ふうしゃのり', [pageId])
    await expects('ふうしゃ', [other])
    await expects('かざぐるま', [pageId])
    const draft = await send('POST', '/search-entries?draft=true', people.metroEditor, {
      words: rows(['かざぐるま', 'ふうしゃのり']),
      reason: '試験のためです。',
    })
    const entry = { collection: 'search-entries', id: idOf(draft.json) }
    const compare = async (body: Json) => {
      const { status, json } = await send('POST', '/search-lab/compare', people.reviewer, body)
      expect(status).toBe(200)
      return json as unknown as Comparison
    }
    const before = await found('ふうしゃのり')
    const compared = await compare(entry)
    expect(compared.counts).toEqual({ better: 1, worse: 0, mixed: 0, same: 2 })
    expect(compared.queries.find(({ text }) => text === 'ふうしゃのり')).toMatchObject({
      change: 'better',
      expected: [{ before: null, after: 1 }],
    })
    expect(await found('ふうしゃのり')).toBe(before)

    // A best bet pushes the expected page down.
    const bet = await send('POST', '/best-bets?draft=true', people.metroEditor, {
      queries: rows(['ふうしゃ']),
      results: [{ relationTo: 'content-items', value: pageId }],
      reason: '試験のためです。',
    })
    const ofBet = await compare({ collection: 'best-bets', id: idOf(bet.json) })
    expect(ofBet.counts).toEqual({ better: 0, worse: 1, mixed: 0, same: 2 })
    expect(ofBet.queries.find(({ text }) => text === 'ふうしゃ')?.expected).toMatchObject([
      { before: 1, after: 2 },
    ])
    // Once it is published, it comes true.
    await send('POST', `/best-bets/${idOf(bet.json)}/submit`, people.metroEditor, {})
    await send('POST', `/best-bets/${idOf(bet.json)}/approve`, approver, {})
    expect(
      (await compare({})).queries.find(({ text }) => text === 'ふうしゃ')?.expected,
    ).toMatchObject([{ before: 2, after: 2 }])
  })

  it('goes on beside searches of visitors, and is not there for one person alone', async () => {
    for (let at = 0; at < 20; at += 1) {
      await send('POST', '/saved-queries', people.metroEditor, {
        text: `見本の言葉${at}`,
        expected: [{ relationTo: 'content-items', value: pageId }],
      })
    }
    const comparison = send('POST', '/search-lab/compare', people.metroEditor, {})
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => portal.rest('GET', '/search?q=a')),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect((await comparison).status).toBe(200)
    const many = []
    for (let at = 0; at < 310; at += 1)
      many.push((await send('POST', '/search-lab/explain', people.reviewer, { q: 'あ' })).status)
    expect(many.at(0)).toBe(200)
    expect(many.at(-1)).toBe(429)
  }, 120_000)

  it('begins an entry with a word, or with one of the program, and goes on with what is begun', async () => {
    const begin = async (body: Json) => {
      const { status, json } = await send('POST', '/search-lab/entries', people.metroEditor, body)
      expect(status).toBe(201)
      return String(json.id)
    }
    const read = async (id: string) =>
      (await send('GET', `/search-entries/${id}?draft=true&depth=0`, people.metroEditor)).json
    expect(await read(await begin({ word: 'みつからない' }))).toMatchObject({
      name: 'みつからない',
      typed: [{ text: 'みつからない' }],
      _status: 'draft',
    })
    const id = await begin({ builtIn: 'okuri-torikumi', isOff: false })
    expect(await read(id)).toMatchObject({
      builtIn: 'okuri-torikumi',
      words: [{ text: '取組' }, { text: '取り組み' }, { text: '取組み' }],
      reading: 'とりくみ',
    })
    expect(await begin({ builtIn: 'okuri-torikumi', isOff: true })).toBe(id)
    const off = await read(await begin({ builtIn: 'okuri-moushikomi', isOff: true }))
    expect(off).toMatchObject({ isOff: true, name: '申込み・申し込み・申込（使わない）' })
    const unknown = await send('POST', '/search-lab/entries', people.metroEditor, {
      builtIn: 'nothing',
      isOff: true,
    })
    expect(unknown.status).toBe(400)
  })

  it('begins an entry once, whoever presses the button at the same moment', async () => {
    for (const body of [{ word: 'おなじとき' }, { builtIn: 'stomach-cancer', isOff: true }]) {
      const pressed = await Promise.all(
        [people.metroEditor, approver, people.metroEditor].map((cookie) =>
          send('POST', '/search-lab/entries', cookie, body),
        ),
      )
      expect(pressed.map(({ status }) => status)).toEqual([201, 201, 201])
      expect(new Set(pressed.map(({ json }) => json.id)).size).toBe(1)
    }
  })

  it('has one published entry for an entry of the program, also of two published at once', async () => {
    const off = { builtIn: 'lung-cancer', isOff: true, reason: '試験のためです。' }
    const ids = await Promise.all(
      [1, 2].map(async () =>
        idOf((await send('POST', '/search-entries?draft=true', people.metroEditor, off)).json),
      ),
    )
    const publish = (id: string) =>
      send('PATCH', `/search-entries/${id}`, approver, { _status: 'published' })
    const published = await Promise.all(ids.map(publish))
    expect(published.map(({ status }) => status).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      200, 400,
    ])
    const refused = published.find(({ status }) => status === 400)
    expect(JSON.stringify(refused?.json)).toContain('もう公開されています')
    // Published again, the first is no second one of itself; withdrawn, it makes room.
    const at = published.findIndex(({ status }) => status === 200)
    expect((await publish(ids[at] ?? '')).status).toBe(200)
    const away = await send('POST', `/search-entries/${ids[at]}/withdraw`, approver, {
      comment: '試験のためです。',
    })
    expect(away.status).toBe(200)
    expect((await publish(ids[1 - at] ?? '')).status).toBe(200)
  })
})
