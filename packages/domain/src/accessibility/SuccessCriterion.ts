import type { Term } from '../vocabulary/term'

export type ConformanceLevel = 'A' | 'AA' | 'AAA'

/** One success criterion. As a term its value is the number with hyphens and its label number and name. */
export type SuccessCriterion = Term & {
  /** `1.1.1`; in JIS X 8341-3:2016 the subclause has the same number. */
  readonly number: string
  readonly name: string
  readonly level: ConformanceLevel
  /** The version of WCAG that brought it. */
  readonly since: '2.0' | '2.1' | '2.2'
  /** The version that took it away. */
  readonly removedIn?: '2.2'
}

type Row = [
  number: string,
  level: ConformanceLevel,
  name: string,
  since?: SuccessCriterion['since'],
  removedIn?: '2.2',
]

/** Criteria from the rows of a table; without a version they are of WCAG 2.0. */
export function criteriaFrom(rows: readonly Row[]): SuccessCriterion[] {
  return rows.map(([number, level, name, since = '2.0', removedIn]) => ({
    value: number.replaceAll('.', '-'),
    label: `${number} ${name}`,
    number,
    name,
    level,
    since,
    ...(removedIn ? { removedIn } : {}),
  }))
}
