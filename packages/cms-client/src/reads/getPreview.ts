import type { z } from 'zod'

import { isObject } from '../schemas/fields'
import { fetchText } from '../cache/fetchText'
import { CmsRequestError } from '../cache/CmsRequestError'

export interface PreviewQuery<T extends z.ZodType> {
  cmsUrl: string
  /** A collection's slug, or `globals`. */
  collection: string
  /** The document's identifier, or the global's slug. */
  id: string
  token: string
  document: T
}

/**
 * The latest draft of a document, never cached. Null where it does not exist. Rejects with
 * CmsRequestError; its status is 401 or 403 where the token is not accepted.
 */
export async function getPreview<T extends z.ZodType>(
  query: PreviewQuery<T>,
): Promise<z.output<T> | null> {
  const { cmsUrl, collection, id, token, document } = query
  const url = `${cmsUrl}/api/preview/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`
  const text = await fetchText(url, {
    timeoutMs: 10_000,
    headers: { authorization: `Preview ${token}` },
  })
  if (text === null) return null
  try {
    const answer: unknown = JSON.parse(text)
    return document.parse(isObject(answer) ? answer.doc : null)
  } catch (error) {
    throw new CmsRequestError('unparsable', url, { cause: error })
  }
}
