import type { SanitizedConfig } from 'payload'
import { lockAccount } from './lockAccount'

type DatabaseConfig = SanitizedConfig['db']
type Sessions = { id: string; sessions: unknown[] }

/**
 * A database in which signing in, signing out and the renewal of a session write the sessions of an account and
 * nothing else.
 *
 * Payload reads the account first, looks at the password, and then writes back the whole row (`auth/sessions`,
 * `operations/logout`, `operations/refresh` of 3.90.2). Whatever was saved in between would be undone: a suspension, a
 * new role, the time of another sign-in.
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
        await lockAccount({ payload: options.payload, ...transaction }, write.id)
        const data = { sessions: write.sessions, updatedAt: null }
        return updateOne.call(this as typeof adapter, { ...args, data })
      } as typeof updateOne
      return adapter
    },
  }
}

/** Payload marks a write that is about sessions only by leaving the time of the last change as it is. */
function sessionsOf(data: Record<string, unknown>): Sessions | undefined {
  const { id, sessions, updatedAt } = data
  const isAboutSessions = updatedAt === null && Array.isArray(sessions) && typeof id === 'string'
  return isAboutSessions ? { id, sessions } : undefined
}
