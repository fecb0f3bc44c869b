import type { CheckChange, CheckVerdict } from './ChatCheck'
import { compareVerdicts } from './compareVerdicts'

/** How many questions of two runs get better, worse, or stay as they are. */
export function countChanges(
  runs: readonly { before: CheckVerdict; after: CheckVerdict }[],
): Record<CheckChange, number> {
  const counts = { better: 0, worse: 0, same: 0 }
  for (const { before, after } of runs) counts[compareVerdicts(before, after)] += 1
  return counts
}
