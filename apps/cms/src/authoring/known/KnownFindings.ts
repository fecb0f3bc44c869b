import type { Place, RuleId, Severity } from '@tokyo-cancer-portal/authoring-rules'
import type { NamedFinding } from '../findingsOf'

/** One thing that a rule said, as it is kept: without the fix, which fits that moment only. */
export interface KnownFinding {
  rule: RuleId
  severity: Severity
  /** The field's path, and what the form called it. */
  field: string
  label: string
  place?: Place
  snippet: string
  message: string
}

/** What was known of a version when it was submitted or published. */
export interface KnownFindings {
  /** Instant. */
  at: string
  /** The gravest, at most 100. */
  findings: KnownFinding[]
  /** How many there were of each kind, also of those that are not kept. */
  counts: Record<Severity, number>
}

const MOST = 100

/** The findings of a moment as they are kept. */
export function knownOf(findings: readonly NamedFinding[], at = new Date()): KnownFindings {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return {
    at: at.toISOString(),
    findings: findings.slice(0, MOST).map(kept),
    counts: { blocker: count('blocker'), warning: count('warning'), hint: count('hint') },
  }
}

const kept = ({ rule, severity, field, label, place, snippet, message }: NamedFinding) => ({
  rule,
  severity,
  field,
  label,
  ...(place ? { place } : {}),
  snippet,
  message,
})
