import type { Finding, Severity } from '../model/Finding'
import { RULE_IDS } from '../model/RuleId'

const PLACE = new Map(RULE_IDS.map((rule, index) => [rule, index]))
const RANK: Readonly<Record<Severity, number>> = { blocker: 0, warning: 1, hint: 2 }

/** The gravest first; then as the rules are listed; then as they were found, which is in reading order. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      RANK[one.severity] - RANK[other.severity] ||
      (PLACE.get(one.rule) ?? 0) - (PLACE.get(other.rule) ?? 0),
  )
}
