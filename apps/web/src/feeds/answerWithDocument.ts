import type { FeedDocument } from './FeedDocument'

import { createHash } from 'node:crypto'

import { processSingleton } from '../processSingleton'
import { ChangeTimes } from './ChangeTimes'

/**
 * A document as an answer. The server in front gives it its ETag, compresses it and answers whoever holds it already.
 *
 * It may be kept but has to be asked about each time: a calendar must not show a gathering that was called off.
 */
export function answerWithDocument(document: FeedDocument, now: Date): Response {
  const hash = createHash('sha256').update(document.body).digest('base64url')
  const times = processSingleton('feedChangeTimes', () => new ChangeTimes())
  const second = times.secondOf(document.path, hash, now)
  // No answer may be newer than itself (RFC 9110, 8.8.2.1).
  const modified = new Date(Math.min(second, Math.floor(now.getTime() / 1000)) * 1000)
  const headers = new Headers({
    'content-type': document.type,
    'last-modified': modified.toUTCString(),
    'cache-control': 'public, max-age=0, must-revalidate, no-transform',
  })
  if (document.filename !== undefined) {
    const { filename, disposition = 'attachment' } = document
    headers.set('content-disposition', `${disposition}; filename="${filename}"`)
  }
  if (document.forOtherSites) headers.set('access-control-allow-origin', '*')
  return new Response(document.body as BodyInit, { headers })
}
