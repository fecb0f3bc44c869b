import {
  askedWording,
  type QueryGroup,
  type SearchQuery,
} from '@tokyo-cancer-portal/japanese-text/search'
import { allOf, type Clause } from './Clause'
import { EVERYTHING, wordingsClause } from './wordingClause'

/** The documents that have all groups of a query and nothing that is excluded; null: all documents. */
export function queryClause(query: SearchQuery | null): Clause {
  if (!query) return { match_all: {} }
  if (query.groups.length === 0) return { match_none: {} }
  const unwanted = query.excluded.flatMap(({ alternatives }) =>
    // Where it would find too much it would exclude too much: the re-check sees to it.
    alternatives.filter((one) => askedWording(one).isExact),
  )
  return {
    bool: {
      filter: query.groups.map(({ alternatives }) => wordingsClause(alternatives, EVERYTHING)),
      ...(unwanted.length > 0 ? { must_not: [wordingsClause(unwanted, EVERYTHING)] } : {}),
    },
  }
}

/** The documents that have one group of a query. */
export const groupClause = ({ alternatives }: QueryGroup): Clause =>
  wordingsClause(alternatives, EVERYTHING)

/**
 * Of the documents that `queryClause` finds those of which only their texts can tell whether they have the query; null
 * where it finds just what it should.
 */
export function doubtfulClause(query: SearchQuery): Clause | null {
  const inexact = (groups: readonly QueryGroup[]) =>
    groups.flatMap(({ alternatives }) => alternatives.filter((one) => !askedWording(one).isExact))
  if (inexact(query.groups).length > 0) return queryClause(query)
  const unwanted = inexact(query.excluded)
  return unwanted.length > 0
    ? allOf([queryClause(query), wordingsClause(unwanted, EVERYTHING)])
    : null
}
