import type { Language } from '@tokyo-cancer-portal/domain'
import type { ReactNode } from 'react'

import { getPreview } from '@tokyo-cancer-portal/cms-client'

import { env } from '../env'
import { showContentIn } from '../languages/contentLanguage'
import { draftLanguage } from './draftLanguage'
import { draftView } from './draftView'

export interface PreviewRequest {
  /** A collection's slug, or `globals`. */
  collection: string
  /** The document's identifier, or the global's slug. */
  id: string
  token: string
  language: Language
  /** The marker of a form whose text is shown in the place of the draft, as long as the CMS keeps it; '' for none. */
  typed: string
}

/** A draft as its page will show it, the language that it is in, and whether it is what is typed and not saved. */
export type Preview = { page: NonNullable<ReactNode>; language: Language; isTyped: boolean }

/**
 * The latest draft as its page will show it, or null where there is no such document or kind of
 * page. Rejects with CmsRequestError (status 401 or 403: the token is not accepted) or
 * CmsUnavailableError.
 */
export async function loadPreview(request: PreviewRequest): Promise<Preview | null> {
  const { collection, id } = request
  const kind = collection === 'globals' ? `globals/${id}` : collection
  const common = { ...request, cmsUrl: env().cmsUrl }
  const language = await draftLanguage(kind, request.language, async (document, asked) => {
    const preview = await getPreview({ ...common, document, language: asked, fallback: 'none' })
    return preview && preview.document
  })
  showContentIn(language)
  let isTyped = false
  const page = await draftView(kind, async (document) => {
    const preview = await getPreview({ ...common, document, language })
    isTyped = preview?.isTyped ?? false
    return preview && preview.document
  })
  return page ? { page, language, isTyped } : null
}
