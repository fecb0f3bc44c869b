import type { FeedDocument } from './FeedDocument'

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import { processSingleton } from '../processSingleton'
import { acceptsGzip } from './acceptsGzip'
import { ChangeTimes } from './ChangeTimes'
import { isUnchanged } from './isUnchanged'

const SMALLEST_TO_COMPRESS = 1_024

/**
 * A document as the answer to a request, or 304 where the asker holds it already.
 *
 * It may be kept but has to be asked about each time: a calendar must not show a gathering that was called off. It is
 * compressed here, because a strong ETag stands for these very bytes.
 */
export function answerWithDocument(request: Request, document: FeedDocument, now: Date): Response {
  const plain = Buffer.from(document.body)
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 27)
  const compressed =
    plain.length >= SMALLEST_TO_COMPRESS && acceptsGzip(request.headers.get('accept-encoding'))
  const etag = compressed ? `"${hash}-gzip"` : `"${hash}"`
  const times = processSingleton('feedChangeTimes', () => new ChangeTimes())
  const second = times.secondOf(document.path, hash, now)
  // No answer may be newer than itself (RFC 9110, 8.8.2.1).
  const modified = new Date(Math.min(second, Math.floor(now.getTime() / 1000)) * 1000)
  const headers = new Headers({
    etag,
    'last-modified': modified.toUTCString(),
    'cache-control': 'public, max-age=0, must-revalidate, no-transform',
    vary: 'accept-encoding',
  })
  if (isUnchanged(request.headers, etag, second))
    return new Response(null, { status: 304, headers })
  const bytes = compressed ? gzipSync(plain) : plain
  headers.set('content-type', document.type)
  headers.set('content-length', String(bytes.length))
  if (compressed) headers.set('content-encoding', 'gzip')
  if (document.filename !== undefined) {
    headers.set('content-disposition', `attachment; filename="${document.filename}"`)
  }
  const body = request.method === 'HEAD' ? null : new Uint8Array(bytes)
  return new Response(body, { headers })
}
