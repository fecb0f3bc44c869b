import { aggregate } from './aggregate'
import type { FakeIndex, Visible } from './FakeIndex'
import { notUnderstood, onlyWith } from './Refusal'
import { scoreOf } from './scoreOf'

type Found = Visible & { score: number }
type SortKey = string | number | null

const MOST = 10_000
const MOST_COUNTED = 10_000
const KNOWN = [
  'query',
  'post_filter',
  'aggs',
  'sort',
  'size',
  'track_total_hits',
  '_source',
  'version',
  'docvalue_fields',
  'search_after',
]

/** What `_search` answers. */
export function search(index: FakeIndex, body: unknown): unknown {
  const asked = onlyWith(body, 'search', KNOWN)
  const size = Number(asked.size ?? 10)
  if (size > MOST) throw notUnderstood('Result window is too large')
  const all = [...index.visible.values()].flatMap((one): Found[] => {
    const score = scoreOf(asked.query, one, index)
    return score === null ? [] : [{ ...one, score }]
  })
  const passing =
    asked.post_filter === undefined
      ? all
      : all.filter((one) => scoreOf(asked.post_filter, one, index) !== null)
  const sorted = sortFound(passing, asked.sort, asked.search_after, index)
  return {
    took: 1,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      ...totalOf(passing.length, asked.track_total_hits),
      max_score: null,
      hits: sorted.slice(0, size).map((one) => hitOf(one, asked)),
    },
    ...(asked.aggs === undefined ? {} : { aggregations: aggregate(asked.aggs, all, index) }),
  }
}

function totalOf(found: number, isTracked: unknown) {
  if (isTracked === false) return {}
  if (isTracked === true || found <= MOST_COUNTED)
    return { total: { value: found, relation: 'eq' } }
  return { total: { value: MOST_COUNTED, relation: 'gte' } }
}

function hitOf({ id, version, values }: Found, asked: Record<string, unknown>) {
  if (asked._source !== false) throw notUnderstood('_source of hits')
  const fields = (asked.docvalue_fields as string[]).map((path) => [path, values.get(path) ?? []])
  return {
    _id: id,
    ...(asked.version === true ? { _version: version } : {}),
    fields: Object.fromEntries(fields) as unknown,
  }
}

function sortFound(found: Found[], sort: unknown, after: unknown, index: FakeIndex): Found[] {
  const keys = ((sort ?? [{ _score: { order: 'desc' } }]) as Record<string, unknown>[]).map(
    (one) => {
      const [[field, given] = ['', undefined]] = Object.entries(one)
      const { order } = onlyWith(given, 'sort', ['order', 'missing'])
      if (field !== '_score') index.field(field)
      return { field, sign: order === 'desc' ? -1 : 1 }
    },
  )
  const keysOf = (one: Found): SortKey[] =>
    keys.map(({ field }) => (field === '_score' ? one.score : (one.values.get(field)?.[0] ?? null)))
  const compare = (a: readonly SortKey[], b: readonly SortKey[]): number =>
    keys.reduce((sum, { sign }, at) => sum || compareKeys(a[at] ?? null, b[at] ?? null, sign), 0)
  const sorted = found.toSorted((a, b) => compare(keysOf(a), keysOf(b)))
  if (after === undefined) return sorted
  return sorted.filter((one) => compare(keysOf(one), after as SortKey[]) > 0)
}

/** What is missing comes last, whatever the order. */
function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -sign : sign
}
