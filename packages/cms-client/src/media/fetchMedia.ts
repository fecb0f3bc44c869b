import type { MediaRequest } from './MediaReader'

import { CmsRequestError } from '../cache/CmsRequestError'

const PASSED_STATUSES = new Set([200, 206, 304, 416])
/** The file is not there, or not public. */
export const GONE_STATUSES = new Set([401, 403, 404, 410])

/**
 * Asks the CMS for a file. Resolves with an answer that says something of the file; rejects with everything
 * else. @param options timeoutMs: until the first byte
 */
export async function fetchMedia(
  url: string,
  { range, ifNoneMatch, signal, timeoutMs }: Omit<MediaRequest, 'filename'> & { timeoutMs: number },
): Promise<Response> {
  const headers = new Headers()
  if (range) headers.set('range', range)
  if (ifNoneMatch) headers.set('if-none-match', ifNoneMatch)
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), timeoutMs)
  try {
    const response = await fetch(url, {
      headers,
      signal: signal ? AbortSignal.any([signal, patience.signal]) : patience.signal,
      redirect: 'error',
      cache: 'no-store',
    })
    if (PASSED_STATUSES.has(response.status) || GONE_STATUSES.has(response.status)) {
      return response
    }
    await response.body?.cancel()
    throw new CmsRequestError('status', url, { status: response.status })
  } finally {
    clearTimeout(timer)
  }
}
