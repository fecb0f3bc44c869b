import { RESET_MAIL_LIMITS, SIGN_IN_LIMITS } from '@tokyo-cancer-portal/domain'
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { type AttemptCounter, attemptCounter } from './attemptCounter'

type Counters = Record<
  'pair' | 'account' | 'address' | 'resetAccount' | 'resetAddress',
  AttemptCounter
>

const known = new WeakMap<Payload, Counters>()

/** The counters of a running CMS. */
export function signInCounters(payload: Payload): Counters {
  const found = known.get(payload)
  if (found) return found
  const counters = {
    pair: attemptCounter(payload, 'pair', SIGN_IN_LIMITS.pair),
    account: attemptCounter(payload, 'account', SIGN_IN_LIMITS.account),
    address: attemptCounter(payload, 'address', SIGN_IN_LIMITS.address),
    resetAccount: attemptCounter(payload, 'reset-account', RESET_MAIL_LIMITS.account),
    resetAddress: attemptCounter(payload, 'reset-address', RESET_MAIL_LIMITS.address),
  }
  known.set(payload, counters)
  return counters
}

/** What is counted by: a hash, so that the table holds no e-mail addresses. */
export function countingKey(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url')
}
