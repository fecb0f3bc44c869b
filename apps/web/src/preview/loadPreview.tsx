import type { Language } from '@tokyo-cancer-portal/domain'
import type { ReactNode } from 'react'

import { getPreview } from '@tokyo-cancer-portal/cms-client'

import { env } from '../env'
import { draftView } from './draftView'

export interface PreviewRequest {
  /** A collection's slug, or `globals`. */
  collection: string
  /** The document's identifier, or the global's slug. */
  id: string
  token: string
  language: Language
}

/**
 * The latest draft as its page will show it, or null where there is no such document or kind of
 * page. Rejects with CmsRequestError (status 401 or 403: the token is not accepted) or
 * CmsUnavailableError.
 */
export async function loadPreview(request: PreviewRequest): Promise<ReactNode> {
  const { collection, id } = request
  const kind = collection === 'globals' ? `globals/${id}` : collection
  return draftView(kind, (document) => getPreview({ cmsUrl: env().cmsUrl, document, ...request }))
}
