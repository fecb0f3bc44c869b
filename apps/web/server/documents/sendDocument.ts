import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Document } from './Document'

import { chooseEncoding } from '../http/chooseEncoding'
import { isUnchanged } from '../http/isUnchanged'

/** Answers with a document: in the best encoding, without body where the visitor has it already. */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, variants }: Document,
): void {
  const variant = variants[chooseEncoding(request.headers['accept-encoding'])]
  const validators = { etag: variant.etag, modified: headers['last-modified'] }
  if (status === 200 && isUnchanged(request.headers, validators)) {
    response.writeHead(304, variant.notModified).end()
    return
  }
  response.writeHead(status, variant.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(variant.body)
}
