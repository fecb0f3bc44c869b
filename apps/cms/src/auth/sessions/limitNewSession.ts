import { sql } from '@payloadcms/db-postgres'
import { SESSION_LIMITS } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterLoginHook, CollectionAfterRefreshHook, PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'

/** Payload lets a new session last as long as its cookie; it ends earlier when nothing more is heard of it. */
export const limitNewSession: CollectionAfterLoginHook = async ({ user, req }) => {
  await limit(req, user.id)
  return user
}

/** A renewed cookie does not prolong the session beyond its limits either. */
export const limitRenewedSession: CollectionAfterRefreshHook = async ({ req }) => {
  if (req.user) await limit(req, req.user.id)
}

async function limit(req: PayloadRequest, userId: number | string): Promise<void> {
  const transaction = await transactionOf(req)
  const idle = `${SESSION_LIMITS.idleMs} milliseconds`
  await transaction.execute(sql`
    update users_sessions set expires_at = now() + ${idle}::interval
    where _parent_id = ${String(userId)} and expires_at > now() + ${idle}::interval`)
}
