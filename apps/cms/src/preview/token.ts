import { createHmac, timingSafeEqual } from 'node:crypto'

const LIFETIME_MS = 2 * 60 * 60 * 1000

type Subject = { collection: string; id: string; userId: string }

/**
 * A link to the preview of one document for one signed-in person, valid for two hours.
 *
 * @returns `<expiry>.<user id>.<signature>`, safe in a URL
 */
export function makePreviewToken({
  secret,
  now,
  ...subject
}: Subject & { secret: string; now: number }): string {
  const expires = now + LIFETIME_MS
  return `${expires}.${subject.userId}.${signature(secret, subject, expires)}`
}

/** The user that a token speaks for, or null when it is forged, expired or for another document. */
export function readPreviewToken(args: {
  secret: string
  now: number
  token: string
  collection: string
  id: string
}): string | null {
  const [expires = '', userId = '', given = '', ...rest] = args.token.split('.')
  if (rest.length > 0 || !/^\d{1,16}$/.test(expires) || Number(expires) < args.now) return null
  const expected = signature(args.secret, { ...args, userId }, Number(expires))
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b) ? userId : null
}

function signature(secret: string, { collection, id, userId }: Subject, expires: number): string {
  return createHmac('sha256', `preview:${secret}`)
    .update([collection, id, userId, expires].join('\n'))
    .digest('base64url')
}
