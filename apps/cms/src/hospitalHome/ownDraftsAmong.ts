import type { DraftCollectionSlug, OwnOrganizationConstraint } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { toWhere } from '../access/toWhere'
import { inJapanese } from '../localization/inJapanese'

/** The newest versions of those of some documents that are somebody's own, in Japanese, relations as ids. */
export async function ownDraftsAmong(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  own: OwnOrganizationConstraint,
  ids: readonly string[],
): Promise<(Record<string, unknown> & { id: string })[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slug,
    draft: true,
    where: { and: [toWhere(own), { id: { in: [...ids] } }] },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: inJapanese(req),
  })
  return docs as unknown as (Record<string, unknown> & { id: string })[]
}
