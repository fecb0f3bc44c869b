import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { newestEntry } from '../../audit/newestEntry'
import type { NewestVersion } from '../newestVersion'

/** Something that was made public without approval and that nobody of the staff has looked at yet. */
export type UnseenPublication = {
  /** The version that was on the site before it, which staff had looked at; null where there was none, or it is gone. */
  before: string | null
}

/**
 * What waits for a look because somebody published it; null where only announcements wait, or nothing does. Read past
 * access rules.
 *
 * @param live the copy on the site
 */
export async function unseenPublication(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  live: NewestVersion | null,
): Promise<UnseenPublication | null> {
  if (!live?.afterReviewSince) return null
  const { db } = req.payload
  // An announcement may have waited before: what was approved since then has been looked at.
  const approval = await newestEntry(req, {
    collection: slug,
    documentId: live.id,
    actions: ['approve'],
    since: live.afterReviewSince,
  })
  const approvedAt = approval?.at ?? null
  const { totalDocs } = await db.count({
    collection: 'audit-entries',
    where: {
      and: [
        { collection: { equals: slug } },
        { documentId: { equals: live.id } },
        { action: { in: ['publish', 'publish-at-once'] } },
        // Its time begins with the publication, which is written down after it.
        approvedAt === null
          ? { at: { greater_than_equal: live.afterReviewSince } }
          : { at: { greater_than: approvedAt } },
      ],
    },
    req,
  })
  if (totalDocs === 0) return null
  // Every version since then says that it waits, but those that waited for an announcement before they were approved.
  const { docs } = await db.findVersions<{ _status?: string | null }>({
    collection: slug,
    where: {
      and: [
        { parent: { equals: live.id } },
        approvedAt === null
          ? { 'version.afterReviewSince': { exists: false } }
          : { updatedAt: { less_than_equal: approvedAt } },
        {
          or: [
            { 'version._status': { equals: 'published' } },
            { 'version.workflowState': { equals: 'withdrawn' } },
          ],
        },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  return { before: last?.version._status === 'published' ? last.id : null }
}
