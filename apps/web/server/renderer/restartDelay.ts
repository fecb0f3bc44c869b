const FIRST_MS = 100
const LONGEST_MS = 10_000
const STABLE_MS = 60_000

/**
 * How long to wait, in milliseconds, before Next is started again that ran for `ranMs` after a wait of
 * `lastMs` (0 the first time). Visitors wait for it, so hardly at all at first.
 */
export function restartDelay(lastMs: number, ranMs: number): number {
  if (lastMs === 0 || ranMs >= STABLE_MS) return FIRST_MS
  return Math.min(lastMs * 2, LONGEST_MS)
}
