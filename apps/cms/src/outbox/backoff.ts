const FIRST_SECONDS = 1
const LONGEST_SECONDS = 300

/**
 * How long to wait before the next attempt, in milliseconds: 1 s, 2 s, 4 s … at most 5 minutes. Jobs are never given
 * up: a site that was away for a week gets every change when it is back.
 *
 * @param attempts failed attempts so far, at least 1
 */
export function backoff(attempts: number): number {
  return Math.min(FIRST_SECONDS * 2 ** Math.min(attempts - 1, 20), LONGEST_SECONDS) * 1000
}
