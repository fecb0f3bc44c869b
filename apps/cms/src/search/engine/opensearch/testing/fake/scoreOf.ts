import type { Token } from './analyze'
import type { FakeIndex, Visible } from './FakeIndex'
import { notUnderstood, onlyWith } from './Refusal'

type Value = string | number
type Rule = (given: unknown, document: Visible, index: FakeIndex) => number | null

/** The score of a document for a query, or null where it does not match. Queries that we never send are refused. */
export function scoreOf(clause: unknown, document: Visible, index: FakeIndex): number | null {
  const [name = '', ...more] = Object.keys(onlyWith(clause, 'query', Object.keys(RULES)))
  const rule = RULES[name]
  if (!rule || more.length > 0) throw notUnderstood('a query has one name')
  return rule((clause as Record<string, unknown>)[name], document, index)
}

const RULES: Record<string, Rule> = {
  match_all: (given) => (onlyWith(given, 'match_all', []), 1),
  match_none: (given) => (onlyWith(given, 'match_none', []), null),
  ids: (given, { id }) =>
    (onlyWith(given, 'ids', ['values']).values as string[]).includes(id) ? 1 : null,
  exists: (given, { values }, index) => {
    const field = String(onlyWith(given, 'exists', ['field']).field)
    index.field(field)
    return values.has(field) ? 1 : null
  },
  term: (given, document, index) => {
    const [field, value] = oneField(given)
    return among(document, keyword(index, field), [value as Value])
  },
  terms: (given, document, index) => {
    const [field, values] = oneField(given)
    if (!Array.isArray(values)) throw notUnderstood('[terms] takes a list')
    return among(document, keyword(index, field), values as Value[])
  },
  range: (given, { values }, index) => {
    const [field, limits] = oneField(given)
    const { type } = index.field(field)
    if (!['date', 'integer', 'long'].includes(type)) throw notUnderstood(`[range] on ${type}`)
    const { gt, gte, lte } = onlyWith(limits, 'range', ['gt', 'gte', 'lte']) as Record<
      string,
      Value
    >
    const isIn = (value: Value) =>
      (gt === undefined || value > gt) &&
      (gte === undefined || value >= gte) &&
      (lte === undefined || value <= lte)
    return values.get(field)?.some(isIn) ? 1 : null
  },
  match_phrase: (given, { terms }, index) => {
    const [field, text] = oneField(given)
    if (typeof text !== 'string') throw notUnderstood('[match_phrase] of a text')
    return hasPhrase(terms.get(field), index.asked(field, text)) ? 1 : null
  },
  multi_match: (given, { terms }, index) => {
    const { query, fields, type, operator } = onlyWith(given, 'multi_match', [
      'query',
      'fields',
      'type',
      'operator',
    ])
    if (type !== 'best_fields' || operator !== 'and') throw notUnderstood('[multi_match]')
    const scores = (fields as string[]).map((one) => {
      const [path = '', boost = '1'] = one.split('^')
      const wanted = index.asked(path, String(query))
      const counts = wanted.map(({ term }) => terms.get(path)?.get(term)?.length ?? 0)
      if (counts.length === 0 || counts.includes(0)) return 0
      return Number(boost) * counts.reduce((sum, count) => sum + count / (count + 1.2), 0)
    })
    return Math.max(...scores) > 0 ? Math.max(...scores) : null
  },
  constant_score: (given, document, index) => {
    const { filter, boost } = onlyWith(given, 'constant_score', ['filter', 'boost'])
    return scoreOf(filter, document, index) === null ? null : Number(boost ?? 1)
  },
  bool: (given, document, index) => {
    const parts = onlyWith(given, 'bool', ['filter', 'should', 'must_not', 'minimum_should_match'])
    const scores = (name: string) =>
      ((parts[name] ?? []) as unknown[]).map((one) => scoreOf(one, document, index))
    const should = scores('should')
    const least = Number(
      parts.minimum_should_match ?? (parts.should && !parts.filter && !parts.must_not ? 1 : 0),
    )
    const matching = should.filter((score) => score !== null)
    const isIn =
      scores('filter').every((score) => score !== null) &&
      scores('must_not').every((score) => score === null) &&
      matching.length >= least
    return isIn ? matching.reduce((sum, score) => sum + score, 0) : null
  },
}

function oneField(given: unknown): [string, unknown] {
  const entries = Object.entries(given as Record<string, unknown>)
  const [entry] = entries
  if (!entry || entries.length > 1) throw notUnderstood('a query is about one field')
  return entry
}

function keyword(index: FakeIndex, field: string): string {
  if (index.field(field).type !== 'keyword') throw notUnderstood(`[${field}] is no keyword`)
  return field
}

const among = ({ values }: Visible, field: string, wanted: readonly Value[]): number | null =>
  values.get(field)?.some((value) => wanted.includes(value)) ? 1 : null

/** Whether tokens stand in a text as far from one another as in the phrase. */
function hasPhrase(
  terms: ReadonlyMap<string, readonly number[]> | undefined,
  wanted: readonly Token[],
): boolean {
  const [first, ...others] = wanted
  if (!first || !terms) return false
  const places = others.map(({ term, position }) => ({
    distance: position - first.position,
    known: terms.get(term),
  }))
  if (places.some(({ known }) => !known)) return false
  return (terms.get(first.term) ?? []).some((start) =>
    places.every(({ distance, known }) => known?.includes(start + distance)),
  )
}
