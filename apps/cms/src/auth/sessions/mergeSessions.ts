export type SessionEntry = {
  id: string
  createdAt?: Date | string | null
  expiresAt: Date | string
}

/** The one session that a request may end, all of the account, or none. */
export type Ending = { id: string } | 'all' | null

type Merge = {
  /** As the row is now, locked. */
  stored: readonly SessionEntry[]
  /** As Payload would write it, from what it read some time before. */
  written: readonly SessionEntry[]
  /** The sessions that the request may end. */
  ending: Ending
  now: Date
}

/**
 * What a request did to the sessions of an account, applied to them as they are now.
 *
 * Payload's own marks tell what that was: a session that was made just now has a `Date` for its beginning, one that was
 * renewed a `Date` for its end, and everything that was only read is text. A session that somebody has ended meanwhile
 * does not come back, and one that somebody has opened meanwhile does not go.
 */
export function mergeSessions({ stored, written, ending, now }: Merge): SessionEntry[] {
  const kept = stored.filter(({ id, expiresAt }) => {
    const isEnded = !written.some((session) => session.id === id)
    const isMeant = isEnded && (ending === 'all' || ending?.id === id)
    return !isMeant && new Date(expiresAt).getTime() > now.getTime()
  })
  const renewed = kept.map((session) => {
    const change = written.find(({ id }) => id === session.id)
    return change?.expiresAt instanceof Date ? { ...session, expiresAt: change.expiresAt } : session
  })
  const made = written.filter(
    ({ id, createdAt }) => createdAt instanceof Date && !stored.some((other) => other.id === id),
  )
  return [...renewed, ...made]
}
