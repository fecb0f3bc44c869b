import type { PayloadRequest, SanitizedConfig } from 'payload'
import { lockAccount } from './lockAccount'
import { noteLockedHash } from './verifiedPassword'
import { type Ending, mergeSessions, type SessionEntry } from './sessions/mergeSessions'

type DatabaseConfig = SanitizedConfig['db']
type Write = { id: string; sessions: SessionEntry[] }

/**
 * A database in which signing in, signing out and the renewal of a session write what they do to their own session and
 * nothing else.
 *
 * Payload reads the account first, looks at the password, and then writes back the whole row (`auth/sessions`,
 * `operations/logout`, `operations/refresh` of 3.90.2). Whatever was saved in between would be undone: a suspension, a
 * new role, the end of a session. So the row is locked, read again, and only what this request did is applied.
 */
export function writeSessionsOnly(db: DatabaseConfig): DatabaseConfig {
  return {
    ...db,
    init: (options) => {
      const adapter = db.init(options)
      const { updateOne } = adapter
      adapter.updateOne = async function updateSessionsOnly(this: unknown, args) {
        const write = args.collection === 'users' ? sessionsOf(args.data) : undefined
        if (!write) return updateOne.call(this as typeof adapter, args)
        const transactionID = args.req?.transactionID
        const transaction = transactionID === undefined ? {} : { transactionID }
        const stored = await lockAccount({ payload: options.payload, ...transaction }, write.id)
        noteLockedHash(args.req, stored?.hash)
        const sessions = mergeSessions({
          stored: (stored?.sessions ?? []) as SessionEntry[],
          written: write.sessions,
          ending: endingOf(args.req),
          now: new Date(),
        })
        const data = { sessions, updatedAt: null }
        return updateOne.call(this as typeof adapter, { ...args, data })
      } as typeof updateOne
      return adapter
    },
  }
}

/** Payload marks a write that is about sessions only by leaving the time of the last change as it is. */
function sessionsOf(data: Record<string, unknown>): Write | undefined {
  const { id, sessions, updatedAt } = data
  const isAboutSessions = updatedAt === null && Array.isArray(sessions) && typeof id === 'string'
  return isAboutSessions ? { id, sessions: sessions as SessionEntry[] } : undefined
}

/** Which sessions a request may end: its own, or with `allSessions` all of the account. */
function endingOf(req: Partial<PayloadRequest> | undefined): Ending {
  const isAll = req?.searchParams?.get('allSessions') === 'true'
  if (isAll && req?.pathname?.endsWith('/logout')) return 'all'
  const { _sid } = (req?.user ?? {}) as { _sid?: string }
  return _sid === undefined ? null : { id: _sid }
}
