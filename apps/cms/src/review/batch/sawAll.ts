import type { KnownFinding } from '../../authoring/known/KnownFindings'

/**
 * Whether whoever approved an event saw all that the rules say of its next edition. Nobody has seen a blocker through, and that
 * another hospital holds the same on that day is about that day, whatever it is called.
 *
 * @param said what is found in the edition
 * @param seen what was found in the event
 */
export function sawAll(said: readonly KnownFinding[], seen: readonly KnownFinding[]): boolean {
  const known = new Set(gravesIn(seen).map(keyOf))
  return gravesIn(said).every(
    (one) => one.severity !== 'blocker' && one.rule !== 'DUP-1' && known.has(keyOf(one)),
  )
}

/** What somebody has to look at. */
export const gravesIn = (findings: readonly KnownFinding[]): KnownFinding[] =>
  findings.filter(({ severity }) => severity !== 'hint')

const keyOf = ({ rule, field, snippet }: KnownFinding): string => [rule, field, snippet].join(' ')
