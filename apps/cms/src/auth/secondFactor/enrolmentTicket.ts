import { createHash } from 'node:crypto'
import { signToken, userOfSignedToken } from '../signedToken'

const LIFETIME_MS = 15 * 60 * 1000
const purpose = 'enrolment'

type Subject = {
  userId: string
  /** The stored hash of the password: a new password makes the ticket worthless. */
  passwordHash: string
}

/**
 * Lets somebody who has just given the right password, and may not come in without a second factor, set one up. It
 * opens nothing else.
 *
 * @returns `<expiry>.<user id>.<signature>`
 */
export function makeEnrolmentTicket({
  secret,
  now,
  userId,
  passwordHash,
}: Subject & { secret: string; now: number }): string {
  const bound = [fingerprint(passwordHash)]
  return signToken({ secret, purpose, userId, bound, expires: now + LIFETIME_MS })
}

/** For whom a ticket claims to be; `isGenuineTicket` says whether that is true. */
export function userOfTicket(ticket: string): string {
  return ticket.split('.')[1] ?? ''
}

/** Whether a ticket was made here, for this account with this password, not too long ago. */
export function isGenuineTicket(
  ticket: string,
  { secret, now, userId, passwordHash }: Subject & { secret: string; now: number },
): boolean {
  const bound = [fingerprint(passwordHash)]
  return userOfSignedToken(ticket, { secret, purpose, now, bound }) === userId
}

const fingerprint = (passwordHash: string): string =>
  createHash('sha256').update(passwordHash).digest('base64url')
