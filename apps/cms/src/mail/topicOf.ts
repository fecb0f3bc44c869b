import {
  type DraftCollectionSlug,
  OWN_ORGANIZATION_FIELDS,
  relatedIds,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { COLLECTION_LABELS } from '../admin/collectionLabels'
import { env } from '../env'
import { titleOfDocument } from '../workflow/titleOfDocument'
import type { Topic } from './messages'
import { publicUrl } from './publicUrl'

/** What a mail says of the document that it is about; relations of `document` as ids. */
export async function topicOf(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  document: Record<string, unknown> & { id: string },
): Promise<Topic> {
  const [field] = OWN_ORGANIZATION_FIELDS[slug] ?? []
  const [owner] = field && field !== 'id' ? relatedIds(document[field]) : []
  const organization = owner
    ? await req.payload.db.findOne<{ id: string; name?: string | null }>({
        collection: 'organizations',
        where: { id: { equals: owner } },
        req,
      })
    : null
  return {
    kind: COLLECTION_LABELS[slug],
    title: titleOfDocument(document),
    organization: organization?.name ?? '',
    startsAt: textOf(document.startsAt) || null,
    url: `${env.cmsUrl}/admin/collections/${slug}/${document.id}`,
    publicUrl: publicUrl(slug, document),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
