import { createHmac, timingSafeEqual } from 'node:crypto'

type Signed = {
  secret: string
  /** What the token opens; one for something else is worth nothing here. */
  purpose: string
  userId: string
  /** What else it holds for. */
  bound: readonly string[]
}

/**
 * A token that speaks for one account, for one purpose and until a moment (unix milliseconds).
 *
 * @returns `<expiry>.<user id>.<signature>`, safe in a URL
 */
export function signToken({ expires, ...signed }: Signed & { expires: number }): string {
  return `${expires}.${signed.userId}.${signature(signed, expires)}`
}

/** The account that a token speaks for, or null when it is forged, expired or for something else. */
export function userOfSignedToken(
  token: string,
  { now, ...expected }: Omit<Signed, 'userId'> & { now: number },
): string | null {
  const [expires = '', userId = '', given = '', ...rest] = token.split('.')
  if (rest.length > 0 || !/^\d{1,16}$/.test(expires) || Number(expires) < now) return null
  const a = Buffer.from(given)
  const b = Buffer.from(signature({ ...expected, userId }, Number(expires)))
  return a.length === b.length && timingSafeEqual(a, b) ? userId : null
}

function signature({ secret, purpose, bound, userId }: Signed, expires: number): string {
  return createHmac('sha256', `${purpose}:${secret}`)
    .update([...bound, userId, expires].join('\n'))
    .digest('base64url')
}
