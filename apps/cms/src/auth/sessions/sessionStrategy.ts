import { sql } from '@payloadcms/db-postgres'
import { isSessionOver, sessionExpiry } from '@tokyo-cancer-portal/domain'
import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload'
import { currentSession, type CurrentSession } from './currentSession'
import { PASSIVE_HEADER } from './passiveHeader'

/** A sign of life is written down once in so many milliseconds. */
const PRECISION_MS = 60_000

/**
 * Signs a request in by its cookie as Payload does, and keeps the limits that Payload does not know: a session ends an
 * hour after the last request, whatever the cookie says. An ended one is removed, so that Payload's own strategy, which
 * is asked next, does not find it either.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'portal-session',
  authenticate: async (args) => {
    const signedIn = await JWTAuthentication({ ...args, strategyName: 'local-jwt' })
    const session = currentSession(signedIn.user)
    if (!session) return { user: null }
    const now = new Date()
    if (isSessionOver(session, now)) {
      await endSession(args.payload, session.id)
      return { user: null }
    }
    if (args.headers.has(PASSIVE_HEADER)) return signedIn
    await prolong(args.payload, session, now)
    return signedIn
  },
}

async function endSession({ db }: Payload, id: string): Promise<void> {
  await db.drizzle.execute(sql`delete from users_sessions where id = ${id}`)
}

async function prolong({ db }: Payload, session: CurrentSession, now: Date): Promise<void> {
  const expiresAt = sessionExpiry(session.createdAt, now)
  if (expiresAt.getTime() - session.expiresAt.getTime() < PRECISION_MS) return
  await db.drizzle.execute(
    sql`update users_sessions set expires_at = ${expiresAt.toISOString()} where id = ${session.id}`,
  )
}
