const LEAVES = new Set([
  'term',
  'terms',
  'match_phrase',
  'multi_match',
  'range',
  'exists',
  'ids',
  'match_all',
  'match_none',
])

/** How many questions a query asks of the index: OpenSearch takes 1,024 in one. */
export function countClauses(clause: unknown): number {
  if (Array.isArray(clause)) return clause.reduce<number>((sum, one) => sum + countClauses(one), 0)
  if (typeof clause !== 'object' || clause === null) return 0
  return Object.entries(clause).reduce(
    (sum, [name, inner]) => sum + (LEAVES.has(name) ? 1 : countClauses(inner)),
    0,
  )
}
