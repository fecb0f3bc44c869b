import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

import { SIGNATURE_HEADER, TIMESTAMP_HEADER } from '@tokyo-cancer-portal/cms-client/signature'

import { PREVIEW_PREFIX } from '../../src/page/keepsRuntime'

const ALWAYS = [
  'accept',
  'accept-language',
  'content-length',
  'content-type',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'origin',
  'range',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
  SIGNATURE_HEADER,
  TIMESTAMP_HEADER,
]
/** With these the preview asks for a draft anew without leaving the page. */
const OF_PREVIEW = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]

/**
 * The headers that Next gets of a request. Only what is named here: what else somebody sends, cookies
 * and the names by which parts of the framework talk to each other among it, stays outside. The address
 * of the visitor is that of the connection, whatever the request says.
 */
export function passedHeaders(request: IncomingMessage, host: string): OutgoingHttpHeaders {
  const isPreview = request.url?.startsWith(PREVIEW_PREFIX)
  const names = isPreview ? [...ALWAYS, ...OF_PREVIEW] : ALWAYS
  const given = names.flatMap((name): [string, string | string[]][] => {
    const value = request.headers[name]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...Object.fromEntries(given),
    host,
    'x-forwarded-for': request.socket.remoteAddress ?? '',
  }
}
