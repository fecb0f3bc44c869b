import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Both parts are 32 bytes in base64url. */
const FORM = /^([\w-]{43})\.([\w-]{43})$/

/**
 * The token of a new review link: 32 random bytes and a signature over them, so that a made-up one is refused before
 * the database is asked.
 *
 * @returns 87 characters of `A–Z a–z 0–9 _ - .`, safe in a URL's fragment and in a header; never ends with punctuation
 */
export function makeReviewToken(secret: string): string {
  const random = randomBytes(32).toString('base64url')
  return `${random}.${signature(secret, random)}`
}

/** Whether the portal itself made the token, whatever became of its link. */
export function isReviewToken({ secret, token }: { secret: string; token: string }): boolean {
  const [, random = '', given = ''] = FORM.exec(token) ?? []
  if (random === '') return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(signature(secret, random)))
}

/** What is stored of a token: whoever reads the database cannot open a link with it. */
export function hashReviewToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function signature(secret: string, random: string): string {
  return createHmac('sha256', `review-link:${secret}`).update(random).digest('base64url')
}
