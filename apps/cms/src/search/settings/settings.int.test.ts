import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'

type Hit = { id: string; title: string; isPinned: boolean }
type Answer = {
  total: number
  match: string
  hits: Hit[]
  facets: Record<string, { value: string; count: number }[]>
}

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

const search = async (q: string, more = ''): Promise<Answer> => {
  const { status, json } = await portal.rest('GET', `/search?q=${encodeURIComponent(q)}${more}`)
  expect([q, status]).toEqual([q, 200])
  return json as Answer
}
const titles = async (q: string, more = '') =>
  (await search(q, more)).hits.map(({ title }) => title)

const create = async (collection: string, data: object): Promise<string> =>
  (
    (await portal.payload.create({
      collection: collection as 'topics',
      data: { ...data, _status: 'published' } as never,
    })) as { id: string }
  ).id
const update = (collection: string, id: string, data: object, draft = false) =>
  portal.payload.update({ collection: collection as 'topics', id, data, draft })
const page = (title: string, slug: string, more: object = {}) =>
  create('content-items', { title, slug, kind: 'page', summary: title, ...more })
const rows = (texts: string[]) => texts.map((text) => ({ text }))
const entry = (words: string[], more: object = {}) =>
  create('search-entries', { words: rows(words), reason: '試験のための項目です。', ...more })

describe('the dictionary of staff', () => {
  it('is used by the very next search, and no longer by the one after it is withdrawn', async () => {
    await page('ぽかぽか教室のお知らせ', 'pokapoka')
    expect((await search('からだほぐし会')).total).toBe(0)
    for (let round = 0; round < 5; round += 1) {
      const id = await entry(['ぽかぽか教室', 'からだほぐし会'], { reading: 'ぽかぽかきょうしつ' })
      expect(await titles('からだほぐし会')).toEqual(['ぽかぽか教室のお知らせ'])
      // A draft beside it is nobody's search.
      await update('search-entries', id, { words: rows(['別の教室', 'べつの会']) }, true)
      expect(await titles('からだほぐし会')).toEqual(['ぽかぽか教室のお知らせ'])
      await update('search-entries', id, { _status: 'draft' })
      expect((await search('からだほぐし会')).total).toBe(0)
      await portal.payload.delete({ collection: 'search-entries', id })
    }
  })

  it('leads from what is typed and never back', async () => {
    await page('ゆったり体操', 'yuttari')
    await page('のびのび運動の日', 'nobinobi')
    const id = await entry(['ゆったり体操'], {
      typed: rows(['のびのび運動']),
      reading: 'ゆったりたいそう',
    })
    expect((await titles('のびのび運動')).toSorted()).toEqual(['のびのび運動の日', 'ゆったり体操'])
    expect(await titles('ゆったり体操')).toEqual(['ゆったり体操'])
    await portal.payload.delete({ collection: 'search-entries', id })
    expect(await titles('のびのび運動')).toEqual(['のびのび運動の日'])
  })

  it('takes the place of an entry of the program, or switches it off', async () => {
    await page('取り組みの紹介', 'torikumi')
    expect(await titles('取組')).toEqual(['取り組みの紹介'])
    const off = await create('search-entries', {
      builtIn: 'okuri-torikumi',
      isOff: true,
      reason: '試験のために使いません。',
    })
    const { currentSettings } = await import('./currentSettings')
    const has = async (key: string) =>
      (await currentSettings(portal.payload)).entries.some((one) => one.key === key)
    expect(await has('okuri-torikumi')).toBe(false)
    await update('search-entries', off, {
      isOff: false,
      words: rows(['取組', '取り組み', 'とりくみばなし']),
      reading: 'とりくみ',
    })
    expect(await has('okuri-torikumi')).toBe(true)
    expect(await titles('とりくみばなし')).toEqual(['取り組みの紹介'])
    await portal.payload.delete({ collection: 'search-entries', id: off })
    expect(await has('okuri-torikumi')).toBe(true)
    expect((await search('とりくみばなし')).hits).toEqual([])
  })

  it('is the same for all processes, also for one that was busy meanwhile', async () => {
    const { currentSettings } = await import('./currentSettings')
    // Another process has another adapter, and so nothing of what this one knows.
    const other = { db: Object.create(portal.payload.db) as Portal['payload']['db'] }
    const { endSidePools } = await import('../../database/sidePool')
    const before = (await currentSettings(other)).fingerprint
    const id = await entry(['とおくのまち', 'はるかなまち'])
    const [one, two] = await Promise.all([currentSettings(other), currentSettings(portal.payload)])
    expect(one.dictionary.wordingsOf('とおくのまち')).toContain('はるかなまち')
    expect(two.fingerprint).toBe(one.fingerprint)
    await portal.payload.delete({ collection: 'search-entries', id })
    const after = await currentSettings(other)
    expect(after.fingerprint).toBe(before)
    expect(after.dictionary.has('とおくのまち')).toBe(false)
    await endSidePools(other.db)
  })

  it('is not changed by a publication that is rolled back, whoever searches meanwhile', async () => {
    const { createLocalReq, initTransaction, killTransaction } = await import('payload')
    const { currentSettings } = await import('./currentSettings')
    const before = (await currentSettings(portal.payload)).fingerprint
    const req = await createLocalReq({}, portal.payload)
    await initTransaction(req)
    await portal.payload.create({
      collection: 'search-entries',
      data: {
        words: rows(['きえるまち', 'もどるまち']),
        reason: '取り消します。',
        _status: 'published',
      } as never,
      req,
    })
    expect((await currentSettings(portal.payload)).fingerprint).toBe(before)
    await killTransaction(req)
    const after = await currentSettings(portal.payload)
    expect(after.fingerprint).toBe(before)
    expect(after.dictionary.has('きえるまち')).toBe(false)
  })

  it('costs a search next to nothing', async () => {
    const { drizzle } = portal.payload.db
    await drizzle.execute(`insert into search_entries (id, name, reason, _status)
      select gen_random_uuid(), 'ためしことば', 'りゆう', 'published' from generate_series(1, 500)`)
    await drizzle.execute(`insert into search_entries_words (_order, _parent_id, id, text)
      select at, own.id, own.id || '-' || at, own.id || 'ことば' || at
      from search_entries own, generate_series(1, 2) as at where name = 'ためしことば'`)
    const { currentSettings } = await import('./currentSettings')
    await currentSettings(portal.payload)
    const times: number[] = []
    for (let round = 0; round < 100; round += 1) {
      const start = performance.now()
      await currentSettings(portal.payload)
      times.push(performance.now() - start)
    }
    const median = times.toSorted((a, b) => a - b)[50] ?? Infinity
    portal.payload.logger.info(`settings fingerprint of 500 entries: ${median.toFixed(2)} ms`)
    expect(median).toBeLessThan(10)
    expect((await currentSettings(portal.payload)).staff.entries.length).toBe(500)
    await drizzle.execute("delete from search_entries where name = 'ためしことば'")
  }, 120_000)
})

describe('best bets', () => {
  const bet = (queries: string[], results: object[]) =>
    create('best-bets', { queries: rows(queries), results, reason: '試験のためです。' })
  const one = (value: string, relationTo = 'content-items') => ({ relationTo, value })

  it('come first with a mark, are counted once, and leave at once with their page', async () => {
    const ids: string[] = []
    for (let at = 0; at < 9; at += 1) ids.push(await page(`夜空の観察 その${at}`, `night-${at}`))
    const other = await page('星座の早見表', 'stars')
    const id = await bet(['夜空の観察', 'ＹＯＺＯＲＡ'], [one(other), one(ids[7] ?? '')])
    const all: Hit[] = []
    for (let number = 1; number <= 4; number += 1) {
      const answer = await search('夜空の観察', `&limit=3&page=${number}`)
      expect(answer.total).toBe(10)
      expect(answer.facets.type).toMatchObject([{ value: 'page', count: 10 }])
      all.push(...answer.hits)
    }
    expect(all.map((hit) => hit.id).slice(0, 2)).toEqual([other, ids[7]])
    expect(all.map(({ isPinned }) => isPinned)).toEqual([true, true, ...Array(8).fill(false)])
    expect(new Set(all.map((hit) => hit.id)).size).toBe(10)
    // Another spelling of the wording, which nothing has.
    expect(await titles('yozora')).toEqual(['星座の早見表', '夜空の観察 その7'])
    expect((await search('yozora')).match).toBe('all')
    // Filters apply.
    expect((await search('夜空の観察', '&type=news')).hits).toEqual([])
    // Only that wording, not one that contains it.
    expect((await search('夜空の観察 その3')).hits[0]?.isPinned).toBe(false)

    await update('content-items', other, { _status: 'draft' })
    expect((await search('夜空の観察')).hits[0]?.id).toBe(ids[7])
    expect((await search('夜空の観察')).total).toBe(9)
    await update('best-bets', id, { _status: 'draft' })
    expect((await search('夜空の観察')).hits.some(({ isPinned }) => isPinned)).toBe(false)
    expect((await search('yozora')).total).toBe(0)
  })

  it('never name the same page twice, and at most three', async () => {
    const pages = await Promise.all(
      ['あ', 'い', 'う', 'え'].map((name, at) => page(`砂時計${name}`, `sand-${at}`)),
    )
    const [a = '', b = '', c = '', d = ''] = pages
    await bet(['砂時計'], [one(a), one(b)])
    await bet(['すなどけい', '砂時計'], [one(b), one(c), one(d)])
    const answer = await search('砂時計')
    expect(answer.hits.filter(({ isPinned }) => isPinned).map(({ id }) => id)).toEqual([a, b, c])
    expect(answer.total).toBe(4)
  })
})
