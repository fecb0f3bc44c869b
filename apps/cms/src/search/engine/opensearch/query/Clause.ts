/** A query of OpenSearch, or a part of one, in its own words. */
export type Clause = Readonly<Record<string, unknown>>

/** All of them, without a score. */
export const allOf = (clauses: readonly Clause[]): Clause =>
  clauses.length === 1 && clauses[0] ? clauses[0] : { bool: { filter: clauses } }

/** At least one of them. */
export const oneOf = (clauses: readonly Clause[]): Clause =>
  clauses.length === 1 && clauses[0]
    ? clauses[0]
    : { bool: { should: clauses, minimum_should_match: 1 } }
