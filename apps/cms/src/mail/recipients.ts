import {
  type Actor,
  can,
  type DraftCollectionSlug,
  parseCapabilities,
  relatedIds,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

type Person = { id: string; email: string }
type UserRow = Person & { role?: unknown; organization?: unknown; disabled?: boolean | null }
type RoleRow = Pick<Actor, 'reach' | 'system'> & { id: string; capabilities?: unknown }

/** Those who decide about the document on behalf of the metropolitan government. */
export async function deciders(
  req: PayloadRequest,
  collection: DraftCollectionSlug,
  document: object,
): Promise<Person[]> {
  const { db } = req.payload
  const { docs: roles } = await db.find<RoleRow>({
    collection: 'editor-roles',
    where: { reach: { equals: 'everything' } },
    pagination: false,
    req,
  })
  const deciding = roles.filter((role) => {
    const capabilities = parseCapabilities(role.capabilities ?? {}) ?? {}
    const actor: Actor = { ...role, capabilities, system: [], disabled: false }
    return can({ actor, action: 'publish', collection, document })
  })
  if (deciding.length === 0) return []
  const { docs } = await db.find<UserRow>({
    collection: 'users',
    where: {
      and: [{ role: { in: deciding.map(({ id }) => id) } }, { disabled: { not_equals: true } }],
    },
    pagination: false,
    req,
  })
  return docs.map(({ id, email }) => ({ id, email }))
}

/** Whoever did `action` with the document last, from the audit trail; nobody who has left. */
export async function lastActor(
  req: PayloadRequest,
  collection: DraftCollectionSlug,
  documentId: string,
  actions: readonly string[],
): Promise<Person[]> {
  const { docs } = await req.payload.db.find<{ id: string; actor?: string | null }>({
    collection: 'audit-entries',
    where: {
      and: [
        { collection: { equals: collection } },
        { documentId: { equals: documentId } },
        { action: { in: [...actions] } },
      ],
    },
    sort: '-at',
    limit: 1,
    pagination: false,
    req,
  })
  const [id] = relatedIds(docs[0]?.actor)
  if (!id) return []
  const user = await req.payload.db.findOne<UserRow>({
    collection: 'users',
    where: { and: [{ id: { equals: id } }, { disabled: { not_equals: true } }] },
    req,
  })
  return user ? [{ id: user.id, email: user.email }] : []
}
