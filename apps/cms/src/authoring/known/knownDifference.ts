import type { KnownFinding, KnownFindings } from './KnownFindings'

/** What is the matter and where, whatever stands before it in the text. */
export const sameness = ({ rule, field, snippet, message }: KnownFinding): string =>
  JSON.stringify([rule, field, snippet, message])

/**
 * How what is found now differs from what was known of the same version: the day, the words of the rules or other documents
 * are others since.
 */
export function knownDifference(
  known: KnownFindings,
  now: readonly KnownFinding[],
): { gone: KnownFinding[]; isNew: (finding: KnownFinding) => boolean; isSame: boolean } {
  const before = new Set(known.findings.map(sameness))
  const today = new Set(now.map(sameness))
  const total = Object.values(known.counts).reduce((sum, count) => sum + count, 0)
  // Of more than are kept nobody knows which of them are new.
  const isWhole = known.findings.length === total
  const isNew = (finding: KnownFinding) => isWhole && !before.has(sameness(finding))
  const gone = known.findings.filter((finding) => !today.has(sameness(finding)))
  return { gone, isNew, isSame: gone.length === 0 && !now.some(isNew) }
}
