import { type Actor, parseCapabilities } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

export type Person = { id: string; email: string; name?: string | null }
type RoleRow = Pick<Actor, 'reach' | 'system'> & { id: string; capabilities?: unknown }

/** The metropolitan staff whose role allows something, whatever their names and addresses are; nobody who has left. */
export async function staffWho(
  req: PayloadRequest,
  mayDo: (actor: Actor) => boolean,
): Promise<Person[]> {
  const { db } = req.payload
  const { docs: roles } = await db.find<RoleRow>({
    collection: 'editor-roles',
    where: { reach: { equals: 'everything' } },
    pagination: false,
    req,
  })
  const able = roles.filter((role) => {
    const capabilities = parseCapabilities(role.capabilities ?? {}) ?? {}
    return mayDo({ ...role, capabilities, system: [], disabled: false })
  })
  if (able.length === 0) return []
  const { docs } = await db.find<Person>({
    collection: 'users',
    where: {
      and: [{ role: { in: able.map(({ id }) => id) } }, { disabled: { not_equals: true } }],
    },
    pagination: false,
    req,
  })
  return docs.map(({ id, email, name }) => ({ id, email, name: name ?? null }))
}
