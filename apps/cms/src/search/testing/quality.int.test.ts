import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { mustNotConfuse } from './mustNotConfuse'
import { sameRecords } from './sameRecords'
import { typingErrors } from './typingErrors'
import { variantGroups } from './variantQueries'

/**
 * How well the search understands what people type, on the starting content. Floors, not wishes: what is reached may not
 * be lost. Held-out queries were never looked at while tuning.
 */
const FLOORS = {
  /** Of queries that must find a record among the first ten. */
  sameRecords: 0.97,
  /** Mean recall against the standard spelling. */
  variants: 0.95,
  /** Right suggestion first; measured when it was tuned: 0.987 of 300, and 0.968 of 218 held out. */
  typingErrors: { tuning: 0.9, heldOut: 0.9 },
}
/** Typing errors whose right suggestion finds something. */
const FEWEST_ASKED = { tuning: 250, heldOut: 180 }
/** Nobody reads further. */
const FIRST = 10

type Answer = {
  total: number
  hits: { id: string }[]
  suggestions: string[]
  match: string
}

let portal: Portal
/** Keys of the starting content by document. */
const keys = new Map<string, string>()
/** Documents that are in the index; publishers and desks without a page are not. */
const searched = new Set<string>()

beforeAll(async () => {
  portal = await openPortal()
  const { loadContent } = await import('../../content/loadContent')
  await loadContent({ payload: portal.payload, samples: true, demo: null, log: () => undefined })
  const run = async (statement: string) =>
    (await portal.payload.db.drizzle.execute(statement)).rows as Record<string, string>[]
  for (const { doc_id: id = '', key = '' } of await run('select doc_id, key from content_loads'))
    keys.set(id, key)
  for (const { id = '' } of await run('select document_id::text as id from search_documents'))
    searched.add(keys.get(id) ?? id)
}, 300_000)
afterAll(() => portal.close())

const search = async (query: string, more = ''): Promise<Answer> => {
  const { status, json } = await portal.rest(
    'GET',
    `/search?q=${encodeURIComponent(query)}&limit=50${more}`,
  )
  expect([query, status]).toEqual([query, 200])
  return json as Answer
}

const foundKeys = async (query: string): Promise<string[]> =>
  (await search(query)).hits.map(({ id }) => keys.get(id) ?? id)

const allIds = async (query: string): Promise<string[]> => {
  const ids: string[] = []
  for (let page = 1; page <= 20; page += 1) {
    const { hits, total } = await search(query, `&page=${page}`)
    ids.push(...hits.map(({ id }) => id))
    if (ids.length >= total) break
  }
  return ids
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length

describe('the search on the starting content', () => {
  it('finds a record by old names, kana, other widths, English and misspelt names', async () => {
    const asked = sameRecords.filter(({ expects }) => searched.has(expects))
    expect(asked.length).toBeGreaterThan(600)
    const lost: string[] = []
    for (const { query, expects } of asked) {
      const at = (await foundKeys(query)).indexOf(expects)
      if (at < 0 || at >= FIRST) lost.push(`${query} → ${expects}`)
    }
    expect({ share: 1 - lost.length / asked.length >= FLOORS.sameRecords, lost }).toMatchObject({
      share: true,
    })
  }, 120_000)

  it('puts nothing that only looks like it above what was meant', async () => {
    const confused: string[] = []
    for (const { query, first, notFirst } of mustNotConfuse) {
      if (first && !searched.has(first)) continue
      const found = await foundKeys(query)
      const at = first ? found.indexOf(first) : 0
      const above = notFirst.map((key) => found.indexOf(key)).filter((one) => one >= 0)
      const isWrong = first
        ? at < 0 || above.some((one) => one < at)
        : notFirst.some((key) => key === found[0])
      if (isWrong) confused.push(`${query} → ${found.slice(0, 3).join(', ')}`)
    }
    expect(confused).toEqual([])
  }, 120_000)

  it.each([false, true])(
    'finds with any spelling what the standard one finds (held out: %s)',
    async (heldOut) => {
      const recalls: number[] = []
      for (const group of variantGroups.filter((one) => one.heldOut === heldOut)) {
        const wanted = await allIds(group.standard)
        if (wanted.length === 0) continue
        for (const query of group.queries) {
          const got = new Set(await allIds(query))
          recalls.push(wanted.filter((id) => got.has(id)).length / wanted.length)
        }
      }
      expect(recalls.length).toBeGreaterThan(75)
      expect(mean(recalls)).toBeGreaterThanOrEqual(FLOORS.variants)
    },
    120_000,
  )

  it.each(['tuning', 'heldOut'] as const)(
    'offers first what was meant (%s)',
    async (half) => {
      const wrong: string[] = []
      const kinds = new Map<string, boolean[]>()
      for (const { query, suggestion, kind } of typingErrors[half]) {
        // What finds nothing is not offered.
        const { total, match } = await search(suggestion)
        if (total === 0 || match !== 'all') continue
        const [offered = 'nothing'] = (await search(query)).suggestions
        kinds.set(kind, [...(kinds.get(kind) ?? []), offered === suggestion])
        if (offered !== suggestion) wrong.push(`${query} → ${offered}, not ${suggestion}`)
      }
      const asked = [...kinds.values()].flat().length
      const share = 1 - wrong.length / asked
      const shares = [...kinds].map(
        ([kind, right]) => `${kind} ${mean(right.map(Number)).toFixed(2)}`,
      )
      console.log(`typing errors, ${half}: ${share.toFixed(3)} of ${asked} (${shares.join(', ')})`)
      expect(asked).toBeGreaterThan(FEWEST_ASKED[half])
      // Single held-out pairs are shown to nobody.
      const shown = half === 'tuning' ? wrong : []
      expect({ isEnough: share >= FLOORS.typingErrors[half], shown }).toEqual({
        isEnough: true,
        shown: expect.any(Array),
      })
    },
    120_000,
  )
})
