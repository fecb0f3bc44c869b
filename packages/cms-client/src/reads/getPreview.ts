import type { Language } from '@tokyo-cancer-portal/domain'
import type { z } from 'zod'

import { isObject } from '../schemas/fields'
import { buildQuery } from '../query/buildQuery'
import { fetchText } from '../cache/fetchText'
import { CmsRequestError } from '../cache/CmsRequestError'

export interface PreviewQuery<T extends z.ZodType> {
  cmsUrl: string
  /** A collection's slug, or `globals`. */
  collection: string
  /** The document's identifier, or the global's slug. */
  id: string
  token: string
  /** Of the texts; what is not translated is in Japanese. */
  language?: Language
  /** Nothing in the place of what is not translated. */
  fallback?: 'none'
  /** The marker of a form of the token's owner: what is typed there and not saved is asked for. */
  typed?: string
  document: T
}

/** A draft, and whether it is what is typed in a form and not saved. */
export interface PreviewAnswer<T> {
  document: T
  isTyped: boolean
}

/**
 * The latest draft of a document, never cached. Null where it does not exist. Rejects with
 * CmsRequestError; its status is 401 or 403 where the token is not accepted.
 */
export async function getPreview<T extends z.ZodType>(
  query: PreviewQuery<T>,
): Promise<PreviewAnswer<z.output<T>> | null> {
  const { cmsUrl, collection, id, token, language: locale, fallback, typed, document } = query
  const path = `${encodeURIComponent(collection)}/${encodeURIComponent(id)}`
  const asked = [
    buildQuery({ ...(locale && { locale }), ...(fallback && { fallback }) }),
    typed ? `typed=${encodeURIComponent(typed)}` : '',
  ]
    .filter(Boolean)
    .join('&')
  const url = `${cmsUrl}/api/preview/${path}${asked ? `?${asked}` : ''}`
  const text = await fetchText(url, {
    timeoutMs: 10_000,
    headers: { authorization: `Preview ${token}` },
  })
  if (text === null) return null
  try {
    const answer: unknown = JSON.parse(text)
    const { doc = null, isTyped = false } = isObject(answer) ? answer : {}
    return { document: document.parse(doc), isTyped: isTyped === true }
  } catch (error) {
    throw new CmsRequestError('unparsable', url, { cause: error })
  }
}
