import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Document } from './Document'

import { chooseEncoding } from '../http/chooseEncoding'
import { etagMatches } from '../http/etagMatches'

/** Answers with a document: in the best encoding, without body where the visitor has it already. */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  { status, variants }: Document,
): void {
  const variant = variants[chooseEncoding(request.headers['accept-encoding'])]
  if (status === 200 && etagMatches(request.headers['if-none-match'], variant.etag)) {
    response.writeHead(304, variant.notModified).end()
    return
  }
  response.writeHead(status, variant.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(variant.body)
}
