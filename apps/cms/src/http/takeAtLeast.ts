import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Longer than checking a password takes on a busy machine, shorter than anybody minds, in milliseconds. For an account
 * that does not exist Payload answers at once; for one that does it computes a hash or writes a mail first, and the
 * difference would tell which is which.
 */
const FLOOR_MS = 400

/** The answer of `work`, not before the fixed time is over. */
export async function takeAtLeast<T>(work: Promise<T>, milliseconds = FLOOR_MS): Promise<T> {
  const [answer] = await Promise.all([work, sleep(milliseconds)])
  return answer
}
