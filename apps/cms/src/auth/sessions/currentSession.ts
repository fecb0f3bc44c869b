import { SESSION_LIMITS } from '@tokyo-cancer-portal/domain'

export type CurrentSession = { id: string; createdAt: Date; expiresAt: Date }
type StoredSession = { id: string; createdAt?: Date | string | null; expiresAt: Date | string }

/** The session by which a request is signed in, as it stood when the request came in; null without one. */
export function currentSession(user: unknown): CurrentSession | null {
  const { _sid: id, sessions } = (user ?? {}) as { _sid?: unknown; sessions?: StoredSession[] }
  const found = sessions?.find((session) => session.id === id)
  if (!found) return null
  const expiresAt = new Date(found.expiresAt)
  const createdAt = found.createdAt
    ? new Date(found.createdAt)
    : new Date(expiresAt.getTime() - SESSION_LIMITS.absoluteMs)
  return { id: found.id, createdAt, expiresAt }
}
