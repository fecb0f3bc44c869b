import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { worthsOn } from '../../priorsOn'
import type { Clause } from './Clause'
import { TITLES, wordingsClause } from './wordingClause'

/** More than all words together can be worth. */
const TITLE = 1000
/** Beside the words: what speaks for a document decides between those that have about the same. */
const FIELDS = { date: 'date', heldUntil: 'held_until' }
const KUROMOJI = { title: 3, body: 1 }

/**
 * What decides in which order very many documents come, as far as they are not compared word by word: first those that
 * have all that was typed in their titles or names, then by Kuromoji's words (京都 is none in 東京都) and by `worthsOn`.
 */
export function orderClauses(query: SearchQuery | null, today: string): Clause[] {
  if (!query) return priorClauses(today)
  return [
    ...priorClauses(today),
    titleClause(query),
    ...query.groups.map(({ typed }) => wordsClause(typed)),
  ]
}

/** Ties are broken the same way everywhere, so that pages never repeat a document. */
export const SORT = [
  { _score: { order: 'desc' } },
  { date: { order: 'desc', missing: '_last' } },
  { key: { order: 'asc' } },
]

function priorClauses(today: string): Clause[] {
  const { types, others } = worthsOn(today)
  const ofType = (type: string): Clause => ({ term: { 'facets.type': type } })
  const constant = (filter: readonly Clause[], boost: number, mustNot: readonly Clause[] = []) =>
    boost === 0
      ? []
      : [
          {
            constant_score: {
              filter: { bool: { filter, ...(mustNot.length > 0 ? { must_not: mustNot } : {}) } },
              boost,
            },
          },
        ]
  return [
    ...types.flatMap(({ type, worth, from }) => {
      const late = from.map((one) => ({ range: { [FIELDS[one.by]]: { gte: one.from } } }))
      return [
        ...from.flatMap((one, at) =>
          constant([ofType(type), ...late.slice(at, at + 1)], one.worth, late.slice(0, at)),
        ),
        ...constant([ofType(type)], worth, late),
      ]
    }),
    ...constant([], others, [{ terms: { 'facets.type': types.map(({ type }) => type) } }]),
  ]
}

const titleClause = ({ groups }: SearchQuery): Clause => ({
  constant_score: {
    filter: {
      bool: { filter: groups.map(({ alternatives }) => wordingsClause(alternatives, TITLES)) },
    },
    boost: TITLE,
  },
})

const wordsClause = (typed: string): Clause => ({
  multi_match: {
    query: typed,
    fields: [`japanese.title^${KUROMOJI.title}`, `japanese.body^${KUROMOJI.body}`],
    type: 'best_fields',
    operator: 'and',
  },
})
