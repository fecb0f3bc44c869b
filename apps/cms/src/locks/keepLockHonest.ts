import { relatedIds } from '@tokyo-cancer-portal/domain'
import { type CollectionBeforeChangeHook, Forbidden, Locked, type Where } from 'payload'
import { isEditableLock } from './isEditableLock'
import { type Lock, LOCKS } from './Lock'

const LOCK_DURATION_MS = 5 * 60 * 1000

/**
 * A lock says that oneself is editing a document that one may edit; taking one over changes who holds it and nothing
 * else. A new lock does not push aside another that is still held.
 */
export const keepLockHonest: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const before = (operation === 'update' ? originalDoc : {}) as Lock
  const { document, globalSlug } = operation === 'update' ? before : (data as Lock)
  const after: Lock = { ...before, ...data, document, globalSlug }
  const [holder] = relatedIds(after.user?.value)
  if (after.user?.relationTo !== req.user.collection || holder !== req.user.id) {
    throw new Forbidden(req.t)
  }
  if (!(await isEditableLock(req, after))) throw new Forbidden(req.t)
  if (operation === 'create' && (await isHeldByAnother(after))) {
    throw new Locked('ほかの人が編集中です。')
  }
  return { ...data, document, globalSlug }

  async function isHeldByAnother(lock: Lock): Promise<boolean> {
    const subject: Where = lock.document
      ? {
          'document.relationTo': { equals: lock.document.relationTo },
          'document.value': { equals: relatedIds(lock.document.value)[0] },
        }
      : { globalSlug: { equals: lock.globalSlug } }
    const { totalDocs } = await req.payload.db.count({
      collection: LOCKS,
      where: {
        and: [
          subject,
          { 'user.value': { not_equals: req.user?.id } },
          { updatedAt: { greater_than: new Date(Date.now() - LOCK_DURATION_MS).toISOString() } },
        ],
      },
      req,
    })
    return totalDocs > 0
  }
}
