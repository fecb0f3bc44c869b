import { CODE_LIMIT } from '@tokyo-cancer-portal/domain'
import type { Payload, PayloadRequest } from 'payload'
import { type AttemptCounter, attemptCounter } from '../limits/attemptCounter'
import { tooMany } from '../limits/tooMany'

const known = new WeakMap<Payload, AttemptCounter>()

/**
 * Counts an attempt to give a code outside of signing in (there `limitSignIn` counts).
 *
 * @returns how to forget the attempts, once a code was right
 * @throws 429 with too many
 */
export async function limitCodes(
  req: PayloadRequest,
  userId: string,
): Promise<{ forget: () => Promise<void> }> {
  const counter = known.get(req.payload) ?? attemptCounter(req.payload, 'code', CODE_LIMIT)
  known.set(req.payload, counter)
  const wait = await counter.count(userId)
  if (wait !== null) throw tooMany(req, wait)
  return { forget: () => counter.forget(userId) }
}
