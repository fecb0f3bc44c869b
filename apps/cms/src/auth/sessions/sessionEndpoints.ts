import { SESSION_LIMITS } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { writeEntry } from '../../audit/writeEntry'
import { inTransaction } from '../../database/inTransaction'
import { lockAccount } from '../lockAccount'
import { currentSession } from './currentSession'

type Session = { id: string; createdAt?: Date | string | null; expiresAt: Date | string }
type Account = { id: string; email: string; sessions?: Session[] | null }

/** Where somebody is signed in; `isThis` is the session that asks. */
export type OwnSession = { since: string; until: string; isThis: boolean }

/** How long the session that asks still lasts: without further requests, and at the longest. In milliseconds. */
export type SessionState = { userId: string; idleMs: number; absoluteMs: number }

/**
 * `GET /api/users/sessions` → `{ sessions: OwnSession[] }`, the own ones that are still good, the newest first;
 * `POST /api/users/sessions/end-others` ends all but the one that asks → the same. Session ids are not told: whoever
 * knows one could not use it, but need not know it either.
 *
 * `GET /api/users/sessions/current` → `SessionState`; with the header `x-portal-passive` it is no sign of life.
 */
export const sessionEndpoints: Endpoint[] = [
  {
    path: '/sessions',
    method: 'get',
    handler: async (req) => answer(req, await readAccount(req)),
  },
  {
    path: '/sessions/current',
    method: 'get',
    handler: (req) => {
      const { id } = requireUser(req)
      const session = currentSession(req.user)
      if (!session) throw new APIError('ログインが必要です。', 401, null, true)
      const now = Date.now()
      const state: SessionState = {
        userId: id,
        idleMs: session.expiresAt.getTime() - now,
        absoluteMs: session.createdAt.getTime() + SESSION_LIMITS.absoluteMs - now,
      }
      return Response.json(state, { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/sessions/end-others',
    method: 'post',
    handler: async (req) => {
      const account = await inTransaction(req, async () => {
        const { id } = requireUser(req)
        await lockAccount(req, id)
        const found = await readAccount(req)
        const sessions = (found.sessions ?? []).filter((session) => session.id === sidOf(req))
        await req.payload.db.updateOne({
          collection: 'users',
          id,
          data: { sessions },
          req,
          returning: false,
        })
        await writeEntry({
          req,
          entry: {
            action: 'end-sessions',
            collection: 'users',
            documentId: id,
            documentTitle: found.email,
          },
        })
        return { ...found, sessions }
      })
      return answer(req, account)
    },
  },
]

function requireUser(req: PayloadRequest): { id: string } {
  if (!req.user) throw new APIError('ログインが必要です。', 401, null, true)
  return req.user
}

async function readAccount(req: PayloadRequest): Promise<Account> {
  const { id } = requireUser(req)
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!account) throw new APIError('ログインが必要です。', 401, null, true)
  return account
}

const sidOf = ({ user }: PayloadRequest): unknown => (user as { _sid?: unknown } | null)?._sid

function answer(req: PayloadRequest, { sessions }: Account): Response {
  const now = Date.now()
  const own = (sessions ?? [])
    .map(({ id, createdAt, expiresAt }): OwnSession => ({
      since: createdAt ? new Date(createdAt).toISOString() : '',
      until: new Date(expiresAt).toISOString(),
      isThis: id === sidOf(req),
    }))
    .filter(({ until }) => Date.parse(until) > now)
    .toSorted((a, b) => b.since.localeCompare(a.since))
  return Response.json({ sessions: own }, { headers: { 'cache-control': 'no-store' } })
}
