import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { mustNotConfuse } from './mustNotConfuse'
import { sameRecords } from './sameRecords'
import { typingErrors } from './typingErrors'
import { variantGroups } from './variantQueries'

type Answer = {
  total: number
  match: string
  hits: { id: string; title: string }[]
  suggestions: string[]
}

let portal: Portal
const keys = new Map<string, string>()

beforeAll(async () => {
  portal = await openPortal()
  const { loadContent } = await import('../../content/loadContent')
  await loadContent({ payload: portal.payload, samples: true, demo: null, log: () => undefined })
  const { rows } = await portal.payload.db.drizzle.execute('select * from content_loads')
  for (const row of rows as { key: string; doc_id: string }[]) keys.set(row.doc_id, row.key)
}, 300_000)
afterAll(() => portal.close())

const search = async (query: string, more = ''): Promise<Answer> => {
  const { status, json, text } = await portal.rest(
    'GET',
    `/search?q=${encodeURIComponent(query)}&limit=50${more}`,
  )
  expect([query, status, status === 200 ? '' : text]).toEqual([query, 200, ''])
  return json as Answer
}
const allIds = async (query: string): Promise<string[]> => {
  const ids: string[] = []
  for (let page = 1; page <= 20; page += 1) {
    const { hits, total } = await search(query, `&page=${page}`)
    ids.push(...hits.map(({ id }) => id))
    if (ids.length >= total) break
  }
  return ids
}
const foundKeys = async (query: string) =>
  (await search(query)).hits.map(({ id }) => keys.get(id) ?? id)

describe('look', () => {
  it('same', async () => {
    console.log([...keys].slice(0, 3))
    const bad: string[] = []
    for (const { query, expects, kind } of sameRecords) {
      const found = await foundKeys(query)
      const at = found.indexOf(expects)
      if (at < 0 || at > 9) bad.push(`${kind} ${query} → ${expects} at ${at} of ${found.length}`)
    }
    console.log(`same: ${bad.length} of ${sameRecords.length} bad\n${bad.join('\n')}`)
  }, 300_000)
  it('confuse', async () => {
    const bad: string[] = []
    for (const { query, first, notFirst } of mustNotConfuse) {
      const found = await foundKeys(query)
      const at = first ? found.indexOf(first) : 0
      const others = notFirst.map((key) => found.indexOf(key)).filter((one) => one >= 0)
      const isBad = first
        ? at < 0 || others.some((one) => one < at)
        : found.length > 0 && notFirst.includes(found[0] as never)
      if (isBad) bad.push(`${query} → ${first} at ${at}; others ${others}; ${found.slice(0, 3)}`)
    }
    console.log(`confuse: ${bad.length} of ${mustNotConfuse.length} bad\n${bad.join('\n')}`)
  }, 300_000)
  it('variants', async () => {
    const bad: string[] = []
    let sum = 0
    let count = 0
    let heldSum = 0
    let heldCount = 0
    for (const { standard, queries, heldOut } of variantGroups) {
      const wanted = await allIds(standard)
      if (wanted.length === 0) {
        bad.push(`nothing for ${standard}`)
        continue
      }
      for (const query of queries) {
        const got = new Set(await allIds(query))
        const recall = wanted.filter((id) => got.has(id)).length / wanted.length
        if (heldOut) {
          heldSum += recall
          heldCount += 1
        } else {
          sum += recall
          count += 1
          if (recall < 1)
            bad.push(`${query} for ${standard}: ${recall.toFixed(2)} of ${wanted.length}`)
        }
      }
    }
    console.log(
      `variants ${sum / count} of ${count}; held out ${heldSum / heldCount} of ${heldCount}\n${bad.join('\n')}`,
    )
  }, 300_000)
  it('typing', async () => {
    const bad: string[] = []
    let right = 0
    let held = 0
    for (const { query, suggestion, heldOut, kind } of typingErrors) {
      const { suggestions, total } = await search(query)
      if (suggestions[0] === suggestion) heldOut ? (held += 1) : (right += 1)
      else if (!heldOut) bad.push(`${kind} ${query} → ${suggestion}: ${suggestions} (${total})`)
    }
    console.log(
      `typing ${right} of ${typingErrors.filter(({ heldOut }) => !heldOut).length}, held ${held} of ${typingErrors.filter(({ heldOut }) => heldOut).length}\n${bad.join('\n')}`,
    )
  }, 300_000)
})
