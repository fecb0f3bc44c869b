import type { DraftCollectionSlug, WorkflowState } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

export type NewestVersion = Record<string, unknown> & {
  id: string
  updatedAt: string
  _status?: string | null
  workflowState?: WorkflowState | null
  submittedAt?: string | null
  afterReviewSince?: string | null
}

/**
 * The newest version of a document, relations as ids; null for one that is not there or in the trash. Read past access
 * rules: the caller asks the policy with what is found.
 */
export async function newestVersion(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
): Promise<NewestVersion | null> {
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  return found as NewestVersion | null
}
