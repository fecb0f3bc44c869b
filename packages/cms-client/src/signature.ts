import { createHmac, timingSafeEqual } from 'node:crypto'

/** Header with the time of signing, unix milliseconds as decimal text. */
export const TIMESTAMP_HEADER = 'x-portal-timestamp'
/** Header with the hex HMAC-SHA256 of `${timestamp}.${body}`. */
export const SIGNATURE_HEADER = 'x-portal-signature'
/** One form only: whoever remembers signatures as text must not meet the same one in other letters. */
const SIGNATURE = /^[0-9a-f]{64}$/
/** How far the clocks of the two programs may differ, in milliseconds. */
export const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000

export interface SignOptions {
  secret: string
  /** Unix milliseconds. */
  timestamp: number
  /** The exact bytes of the request body as text. */
  body: string
}

export interface VerifyOptions extends SignOptions {
  signature: string
  /** The verifier's clock, unix milliseconds. */
  now: number
  /** Anything signed before this moment is refused: the verifier's own start, unix milliseconds. */
  notBefore: number
}

export type Verdict = 'ok' | 'bad-signature' | 'expired'

/** Signs a revalidation request: lower-case hex HMAC-SHA256 over `${timestamp}.${body}`. */
export function sign({ secret, timestamp, body }: SignOptions): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
}

/**
 * Checks a revalidation request in constant time. The signature is judged before the time, so that
 * an answer about the clock is only given to who knows the secret. Seen signatures are the
 * caller's business: only the caller knows how long it has been running.
 */
export function verify(options: VerifyOptions): Verdict {
  if (!SIGNATURE.test(options.signature)) return 'bad-signature'
  const expected = Buffer.from(sign(options), 'hex')
  const given = Buffer.from(options.signature, 'hex')
  if (!timingSafeEqual(given, expected)) return 'bad-signature'
  const { timestamp, now, notBefore } = options
  if (!Number.isSafeInteger(timestamp)) return 'expired'
  if (Math.abs(now - timestamp) > MAX_CLOCK_SKEW_MS || timestamp < notBefore) return 'expired'
  return 'ok'
}
