import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Answers with JSON that nobody keeps. */
export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
  more: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...more,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
