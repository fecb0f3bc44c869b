import type { Actor } from '@tokyo-cancer-portal/domain'
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { actorOf } from '../auth/actorOf'
import { editableIds } from './editableIds'
import { type Lock, LOCKS } from './Lock'

const MAX_LOCKS = 1000

const ownLocks = ({ id }: Actor): Where => ({ 'user.value': { equals: id } })

const withActor =
  (decide: (actor: Actor, req: PayloadRequest) => ReturnType<Access>): Access =>
  async ({ req }) => {
    const actor = await actorOf(req)
    return actor !== null && !actor.disabled && decide(actor, req)
  }

/** One's own locks; who reaches everything may take over those of others. */
const ownOrAll = withActor((actor) => actor.reach === 'everything' || ownLocks(actor))

/** One's own locks and those on documents that one may edit: the admin shows there who is editing. */
const withinReach = withActor(async (actor, req) => {
  if (actor.reach === 'everything') return true
  const { docs } = await req.payload.db.find<Lock & { id: string }>({
    collection: LOCKS,
    limit: MAX_LOCKS,
    pagination: false,
    sort: '-updatedAt',
    req,
  })
  const locked = docs.filter(({ document }) => document)
  const idOf = ({ document }: Lock) => String(document?.value)
  const collections = new Set(locked.map(({ document }) => document?.relationTo ?? ''))
  const found = await Promise.all(
    [...collections].map(async (collection) => {
      const locks = locked.filter(({ document }) => document?.relationTo === collection)
      const ids = new Set(await editableIds(req, collection, locks.map(idOf)))
      return locks.filter((lock) => ids.has(idOf(lock))).map(({ id }) => id)
    }),
  )
  return { or: [ownLocks(actor), { id: { in: found.flat() } }] }
})

const nobody = () => false

/**
 * Payload opens its locks to every account: anybody could lock anybody out, and read who is there.
 *
 * The admin itself writes locks past these rules; over the API it reads, takes over and releases them.
 */
export const lockAccess = {
  read: withinReach,
  create: withActor(() => true),
  update: ownOrAll,
  delete: ownOrAll,
  readVersions: nobody,
  unlock: nobody,
  admin: nobody,
} satisfies CollectionConfig['access']
