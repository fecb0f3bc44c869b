import { signToken, userOfSignedToken } from '../auth/signedToken'

const LIFETIME_MS = 2 * 60 * 60 * 1000
const purpose = 'preview'

type Subject = { collection: string; id: string; userId: string }

/**
 * A link to the preview of one document for one signed-in person, valid for two hours.
 *
 * @returns `<expiry>.<user id>.<signature>`, safe in a URL
 */
export function makePreviewToken({
  secret,
  now,
  collection,
  id,
  userId,
}: Subject & { secret: string; now: number }): string {
  return signToken({ secret, purpose, userId, bound: [collection, id], expires: now + LIFETIME_MS })
}

/** The user that a token speaks for, or null when it is forged, expired or for another document. */
export function readPreviewToken(args: {
  secret: string
  now: number
  token: string
  collection: string
  id: string
}): string | null {
  const { secret, now, token, collection, id } = args
  return userOfSignedToken(token, { secret, purpose, now, bound: [collection, id] })
}
