import { type FeedbackSlug, OWN_ORGANIZATION_FIELDS, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

/** The accounts of the organizations that a document belongs to; relations of `document` as ids. */
export async function ownersOf(
  req: PayloadRequest,
  slug: FeedbackSlug,
  document: Record<string, unknown>,
): Promise<string[]> {
  const fields = OWN_ORGANIZATION_FIELDS[slug] ?? []
  const organizations = fields.flatMap((field) => relatedIds(document[field]))
  if (organizations.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: { organization: { in: organizations } },
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}
