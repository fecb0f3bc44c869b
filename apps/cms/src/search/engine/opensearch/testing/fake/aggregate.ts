import type { FakeIndex, Visible } from './FakeIndex'
import { notUnderstood, onlyWith } from './Refusal'
import { scoreOf } from './scoreOf'

/** Counts what a query found. */
export function aggregate(
  asked: unknown,
  documents: readonly Visible[],
  index: FakeIndex,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asked as Record<string, unknown>).map(([name, one]) => [
      name,
      aggregateOne(
        onlyWith(one, name, ['filter', 'terms', 'avg', 'max', 'aggs']),
        documents,
        index,
      ),
    ]),
  )
}

function aggregateOne(
  { filter, terms, avg, max, aggs }: Record<string, unknown>,
  documents: readonly Visible[],
  index: FakeIndex,
): unknown {
  if (filter !== undefined) {
    const passing = documents.filter((one) => scoreOf(filter, one, index) !== null)
    return { doc_count: passing.length, ...(aggs ? aggregate(aggs, passing, index) : {}) }
  }
  if (aggs !== undefined) throw notUnderstood('[aggs] within something else than [filter]')
  if (terms !== undefined) return buckets(terms, documents, index)
  const { field } = onlyWith(avg ?? max, 'metric', ['field']) as { field: string }
  if (!['integer', 'long'].includes(index.field(field).type)) throw notUnderstood(`[${field}]`)
  const numbers = documents.flatMap(({ values }) => (values.get(field) ?? []) as number[])
  if (numbers.length === 0) return { value: null }
  if (max !== undefined) return { value: Math.max(...numbers) }
  return { value: numbers.reduce((sum, one) => sum + one, 0) / numbers.length }
}

function buckets(terms: unknown, documents: readonly Visible[], index: FakeIndex): unknown {
  const { field, size } = onlyWith(terms, 'terms', ['field', 'size']) as {
    field: string
    size: number
  }
  if (index.field(field).type !== 'keyword') throw notUnderstood(`[${field}] is no keyword`)
  const counts = new Map<string, number>()
  for (const { values } of documents) {
    for (const value of new Set(values.get(field) as string[] | undefined)) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  const all = [...counts].map(([key, doc_count]) => ({ key, doc_count }))
  const sorted = all.toSorted((a, b) => b.doc_count - a.doc_count || (a.key < b.key ? -1 : 1))
  const shown = sorted.slice(0, size)
  const others = sorted.slice(size).reduce((sum, { doc_count: count }) => sum + count, 0)
  return { buckets: shown, sum_other_doc_count: others, doc_count_error_upper_bound: 0 }
}
