import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { lockAccount } from '../lockAccount'
import type { SessionEntry } from './mergeSessions'

/**
 * Nobody renews a session that was ended after the request came in. The account stays locked until the renewal is
 * saved; Payload's own reading of it follows.
 */
export const requireLivingSession: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'refresh') return args
  const { id, _sid } = (req.user ?? {}) as { id?: string; _sid?: string }
  const account = id === undefined ? null : await lockAccount(req, id)
  const sessions = (account?.sessions ?? []) as SessionEntry[]
  if (!sessions.some((session) => session.id === _sid)) throw new Forbidden(req.t)
  return args
}
