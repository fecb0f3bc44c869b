import { type Actor, isSessionOver, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { currentSession } from './sessions/currentSession'

type RoleRow = Pick<Actor, 'reach' | 'capabilities' | 'system'> & { key?: string | null }

const known = new WeakMap<object, Promise<Actor | null>>()

/**
 * Who acts in this request, as the policy in packages/domain understands it; null for a visitor.
 *
 * The role is read once a request from the database itself, not through the Local API: deciding what somebody may
 * read cannot depend on what he may read.
 */
export async function actorOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>,
): Promise<Actor | null> {
  const { user } = req
  if (!user || user.collection !== 'users') return null
  // The strategy has removed an ended session, unless the database kept it from doing so.
  const session = currentSession(user)
  if (session && isSessionOver(session, new Date())) return null
  const cached = known.get(user)
  if (cached) return cached
  const loading = loadActor(req)
  known.set(user, loading)
  return loading
}

async function loadActor(
  req: Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>,
): Promise<Actor | null> {
  const user = req.user as unknown as Record<string, unknown> & { id: string }
  const role = await req.payload.db.findOne<RoleRow & { id: string }>({
    collection: 'editor-roles',
    where: { id: { equals: relatedIds(user.role)[0] ?? '' } },
    // In the transaction of the request: a second connection for every request would use up the pool.
    req,
  })
  if (!role) return null
  const [organizationId] = relatedIds(user.organization)
  return {
    id: user.id,
    ...(role.key ? { roleKey: role.key } : {}),
    reach: role.reach,
    capabilities: role.capabilities ?? {},
    system: role.system ?? [],
    ...(organizationId ? { organizationId } : {}),
    disabled: user.disabled === true,
  }
}
