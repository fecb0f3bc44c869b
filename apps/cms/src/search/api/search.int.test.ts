import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { openPortal, type Portal } from '../../../test/openPortal'

type Hit = {
  id: string
  type: string
  title: string
  url: string
  snippet: string
  facts: Record<string, unknown>
}
type Answer = {
  query: string
  total: number
  match: string
  corrected: string | null
  page: number
  limit: number
  hits: Hit[]
  facets: Record<string, { value: string; label: string; count: number }[]>
  suggestions: string[]
}

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

const ask = async (query: string) => {
  const { status, json, headers } = await portal.rest('GET', `/search?${query}`)
  return {
    status,
    json: json as Answer & { errors?: { message: string; field?: string }[] },
    headers,
  }
}
const search = async (q: string, more = ''): Promise<Answer> => {
  const { status, json } = await ask(`q=${encodeURIComponent(q)}${more}`)
  expect([q, status]).toEqual([q, 200])
  return json
}
const titles = async (q: string, more = '') =>
  (await search(q, more)).hits.map(({ title }) => title)

const create = async (collection: string, data: object) =>
  (
    (await portal.payload.create({
      collection: collection as 'topics',
      data: { ...data, _status: 'published' } as never,
    })) as { id: string }
  ).id
const news = (title: string, slug: string, more: object = {}) =>
  create('content-items', { title, slug, kind: 'news', publishedOn: '2026-11-01', ...more })

describe('what is found', () => {
  it('is what is published, at once, and no longer when it is withdrawn', async () => {
    const id = await news('免疫療法の講演会の報告', 'immunotherapy-report')
    expect(await titles('免疫療法')).toEqual(['免疫療法の講演会の報告'])
    // A draft beside it changes nothing.
    await portal.payload.update({
      collection: 'content-items',
      id,
      data: { title: '秘密の改訂' },
      draft: true,
    })
    expect(await titles('免疫療法')).toEqual(['免疫療法の講演会の報告'])
    expect((await search('秘密の改訂')).total).toBe(0)
    await portal.payload.update({
      collection: 'content-items',
      id,
      data: { _status: 'draft' } as never,
    })
    expect((await search('免疫療法')).total).toBe(0)
  })

  it('says what it is and where it stands', async () => {
    const topic = await create('topics', { title: '暮らしの相談', slug: 'daily-life' })
    await create('content-items', {
      title: '食事の工夫',
      slug: 'meals',
      kind: 'page',
      summary: '味が分かりにくいときの、食事の工夫を紹介します。',
      topics: [topic],
      audiences: ['patient'],
    })
    const answer = await search('味が分かりにくい')
    expect(answer).toMatchObject({ query: '味が分かりにくい', total: 1, page: 1, limit: 20 })
    expect(answer.hits[0]).toMatchObject({
      type: 'page',
      title: '食事の工夫',
      url: '/contents/meals',
      snippet: expect.stringContaining('味が分かりにくい') as unknown,
    })
    expect(answer.facets.topic).toEqual([{ value: 'daily-life', label: '暮らしの相談', count: 1 }])
    expect(answer.facets.audience?.[0]).toMatchObject({ value: 'patient', count: 1 })
  })

  it('is named and labelled in the language that is asked for', async () => {
    const id = await create('topics', { title: '緩和ケアの話', slug: 'palliative' })
    await portal.payload.update({
      collection: 'topics',
      id,
      locale: 'en',
      data: { title: 'About palliative care' },
    })
    const english = await search('緩和ケアの話', '&locale=en')
    expect(english.hits[0]?.title).toBe('About palliative care')
    expect((await search('緩和ケアの話')).hits[0]?.title).toBe('緩和ケアの話')
    // And found by its title in any language.
    expect(await titles('About palliative')).toEqual(['緩和ケアの話'])
  })
})

describe('a desk', () => {
  const spans = [{ weekdays: ['mon', 'fri'], opens: '09:00', closes: '17:00' }]
  const save = (id: string, data: object) =>
    portal.payload.update({ collection: 'organizations', id, data })

  /** Whether it has all that was typed; less than that is offered where nothing has. */
  const isFound = async (id: string, typed: string) => {
    const { match, hits } = await search(typed)
    return match === 'all' && hits.some((hit) => hit.id === id)
  }

  it('of a hospital is found by its name, its number and where it is, and led to', async () => {
    const id = await create('organizations', {
      name: '立川あおぞら病院',
      slug: 'aozora',
      kind: 'hospital',
      municipality: '132021',
      consultationCenter: {
        availability: 'yes',
        name: 'そらいろ相談室',
        phone: '042-999-0001（内線 12）',
        openingHours: { spans },
      },
    })
    for (const typed of [
      'がん相談支援センター 立川',
      '相談窓口 立川',
      'そらいろ相談室',
      '042-999-0001',
      '０４２９９９０００１',
      'TEL 042(999)0001',
    ]) {
      const hit = (await search(typed)).hits.find((one) => one.id === id)
      expect([typed, hit?.facts.desk]).toEqual([
        typed,
        {
          name: 'そらいろ相談室',
          phone: '042-999-0001（内線 12）',
          openingHours: expect.objectContaining({ spans }),
          hours: null,
          url: '/hospitals/aozora#consultation-center',
        },
      ])
    }
    await save(id, { consultationCenter: { availability: 'no' }, _status: 'published' })
    for (const typed of ['そらいろ相談室', '042-999-0001', '相談窓口 立川']) {
      expect([typed, await isFound(id, typed)]).toEqual([typed, false])
    }
    expect(await isFound(id, '立川あおぞら病院')).toBe(true)
  })

  it('that is none of a hospital is found while the list of desks shows it', async () => {
    const id = await create('organizations', {
      name: '立川みどり支援室',
      slug: 'midori',
      kind: 'association',
      municipality: '132021',
      phone: '042-999-0002',
      phoneHours: { spans },
      summary: '仕事の相談に応じます。',
    })
    for (const typed of ['みどり支援室', '相談窓口 立川', '0429990002']) {
      expect([typed, (await search(typed)).hits.find((one) => one.id === id)]).toEqual([
        typed,
        expect.objectContaining({
          type: 'desk',
          title: '立川みどり支援室',
          url: '/consultation#desk-midori',
          facts: expect.objectContaining({
            desk: expect.objectContaining({ phone: '042-999-0002' }) as unknown,
          }) as unknown,
        }),
      ])
    }
    expect((await search('みどり支援室')).facets.type).toEqual([
      { value: 'desk', label: '相談窓口', count: 1 },
    ])
    // A draft beside it changes nothing; without a word of what one can ask there the list does not show it.
    await portal.payload.update({
      collection: 'organizations',
      id,
      data: { phone: '042-999-0003' },
      draft: true,
    })
    expect(await isFound(id, '042-999-0003')).toBe(false)
    await save(id, { summary: null, _status: 'published' })
    expect(await isFound(id, 'みどり支援室')).toBe(false)
    await save(id, { summary: '仕事の相談に応じます。', _status: 'published' })
    expect(await isFound(id, 'みどり支援室')).toBe(true)
    await save(id, { _status: 'draft' })
    expect(await isFound(id, 'みどり支援室')).toBe(false)
  })
})

describe('lists', () => {
  it('have each result on one page and once, with exact counts, whatever is chosen', async () => {
    const random = randomFrom(11)
    const municipalities = ['132012', '132021', '132055']
    for (let at = 0; at < 45; at += 1) {
      await create('organizations', {
        name: `検査病院${at}`,
        slug: `test-hospital-${at}`,
        kind: 'hospital',
        municipality: municipalities[Math.floor(random() * municipalities.length)],
      })
    }
    const all = await search('検査病院', '&limit=50')
    expect(all.total).toBe(45)
    const walked: string[] = []
    for (let page = 1; page <= 7; page += 1) {
      const { hits, total } = await search('検査病院', `&limit=7&page=${page}`)
      expect(total).toBe(45)
      walked.push(...hits.map(({ id }) => id))
    }
    expect(walked).toEqual(all.hits.map(({ id }) => id))
    expect(new Set(walked).size).toBe(45)
    const counts = all.facets.area ?? []
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(45)
    for (const { value, count } of counts) {
      const narrowed = await search('検査病院', `&area=${value}&limit=50`)
      expect(narrowed.total).toBe(count)
      // Other values of the same facet keep their counts.
      expect(narrowed.facets.area).toEqual(counts)
    }
    expect((await search('検査病院', '&page=8&limit=7')).hits).toEqual([])
  })

  it('are the same for a process that looked before others wrote', async () => {
    const { PostgresSearch } = await import('../engine/postgres/PostgresSearch')
    const { sidePool } = await import('../../database/sidePool')
    const { readAsSaid } = await import('../query/readQuery')
    const { currentSettings } = await import('../settings/currentSettings')
    const { dictionary } = await currentSettings(portal.payload)
    const other = new PostgresSearch(sidePool(portal.payload.db, 'search'))
    const request = { query: readAsSaid('別の窓口', dictionary), filters: {}, page: 1, limit: 10 }
    expect((await other.search(request)).total).toBe(0)
    const id = await news('別の窓口のお知らせ', 'another-desk')
    expect((await other.search(request)).facets.type).toEqual([{ value: 'news', count: 1 }])
    await portal.payload.delete({ collection: 'content-items', id })
    expect(await other.search(request)).toMatchObject({ total: 0, facets: { type: [] } })
  })
})

describe('what is meant', () => {
  it('is looked for where nothing has what was typed', async () => {
    await create('glossary-terms', {
      term: 'アピアランスケア',
      slug: 'appearance-care',
      reading: 'あぴあらんすけあ',
      explanation: '見た目の変化によるつらさを和らげる支えです。',
    })
    expect(await search('アピアラスンケア')).toMatchObject({
      match: 'corrected',
      corrected: 'アピアランスケア',
      total: 1,
    })
    expect(await search('アピアランスケア手帳')).toMatchObject({ match: 'some', corrected: null })
    expect(await search('アピアランスケア')).toMatchObject({ match: 'all', corrected: null })
  })
})

describe('bad input', () => {
  it.each([
    'type=secret',
    'page=0',
    'page=51',
    'limit=1000',
    'topic=..%2Fx',
    `q=${'a'.repeat(1001)}`,
    'q=a%00b',
  ])('%s is refused in Japanese', async (query) => {
    const { status, json } = await ask(query)
    expect([query, status]).toEqual([query, 400])
    expect(json.errors?.[0]?.message).toMatch(/[ぁ-ん]/)
  })

  it.each([
    `' OR 1=1 --`,
    `"がん`,
    `a & b | !c <-> d :*`,
    '%_\\',
    '🙂🙂',
    '\uFFFD',
    '-がん',
    Array.from({ length: 200 }, (_, at) => `語${at}`)
      .join(' ')
      .slice(0, 1000),
    'が'.repeat(400),
    '「」『』""',
    '(((((((((())))))))))',
    'ＡＢＣ　ｶﾞﾝ',
  ])('%j gives a result', async (typed) => {
    expect(Array.isArray((await search(typed)).hits)).toBe(true)
  })

  it('is no way to drafts, to other tables or to more', async () => {
    const { json } = await ask('q=x&draft=true&depth=5&where[_status][equals]=draft&select[x]=true')
    expect(json.total).toBe(0)
    expect((await portal.rest('POST', '/search', { body: {} })).status).toBe(405)
    for (const table of ['search_documents', 'search-documents', 'search_texts']) {
      expect((await portal.rest('GET', `/${table}`)).status).toBe(404)
    }
  })

  it('is kept by nobody', async () => {
    expect((await ask('q=がん')).headers.get('cache-control')).toBe('no-store')
  })
})
