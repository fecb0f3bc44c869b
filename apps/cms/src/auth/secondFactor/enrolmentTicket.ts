import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const LIFETIME_MS = 15 * 60 * 1000

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
  ...subject
}: Subject & { secret: string; now: number }): string {
  const expires = now + LIFETIME_MS
  return `${expires}.${subject.userId}.${signature(secret, subject, expires)}`
}

/** For whom a ticket claims to be; `isGenuineTicket` says whether that is true. */
export function userOfTicket(ticket: string): string {
  return ticket.split('.')[1] ?? ''
}

/** Whether a ticket was made here, for this account with this password, not too long ago. */
export function isGenuineTicket(
  ticket: string,
  { secret, now, ...subject }: Subject & { secret: string; now: number },
): boolean {
  const [expires = '', userId = '', given = '', ...rest] = ticket.split('.')
  if (rest.length > 0 || !/^\d{1,16}$/.test(expires) || Number(expires) < now) return false
  if (userId !== subject.userId) return false
  const a = Buffer.from(given)
  const b = Buffer.from(signature(secret, subject, Number(expires)))
  return a.length === b.length && timingSafeEqual(a, b)
}

function signature(secret: string, { userId, passwordHash }: Subject, expires: number): string {
  const fingerprint = createHash('sha256').update(passwordHash).digest('base64url')
  return createHmac('sha256', `enrolment:${secret}`)
    .update([userId, fingerprint, expires].join('\n'))
    .digest('base64url')
}
