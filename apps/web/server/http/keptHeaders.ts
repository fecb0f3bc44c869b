import type { IncomingHttpHeaders } from 'node:http'

/** Of the connection, of the body's form, or set anew for each document. */
const OWN = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'server',
  'set-cookie',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'vary',
  // It announces the framework's scripts.
  'link',
])
const INTERNAL = /^(?:x-portal-|x-nextjs-|x-next-|x-middleware-|x-powered-by$|next-|rsc$)/

/** The headers of an answer of Next that belong to the document. */
export function keptHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined || OWN.has(name) || INTERNAL.test(name) ? [] : [[name, String(value)]],
    ),
  )
}
