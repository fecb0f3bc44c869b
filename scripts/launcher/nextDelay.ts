const FIRST_MS = 1000
const LONGEST_MS = 30_000
const STABLE_MS = 60_000

/**
 * How long to wait, in milliseconds, before something is started again that ran for `ranMs` after
 * the last wait of `lastMs` (0 the first time): doubles up to half a minute, and begins anew after
 * a minute of running.
 */
export function nextDelay(lastMs: number, ranMs: number): number {
  if (lastMs === 0 || ranMs >= STABLE_MS) return FIRST_MS
  return Math.min(lastMs * 2, LONGEST_MS)
}
