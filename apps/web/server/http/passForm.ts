import type { IncomingMessage, ServerResponse } from 'node:http'

import type { NextProcess } from '../renderer/NextProcess'

import { peerOf } from '@tokyo-cancer-portal/domain'

import { LARGEST_FORM } from '../../src/feedback/feedbackPath'
import { readBody } from '../../src/http/readBody'
import { pageAddress } from '../../src/languages/pageAddress'
import { stripRuntime } from '../html/stripRuntime'
import { askNext } from '../renderer/askNext'
import { keptHeaders } from './keptHeaders'
import { passedHeaders } from './passedHeaders'
import { sendProblem } from './sendProblem'

export interface FormOptions {
  next: NextProcess
  host: string
  path: string
  trustedProxyHops: number
}

const LARGEST_ANSWER = 1024 * 1024
/** Longer than the CMS is waited for. */
const TIMEOUT_MS = 20_000

/**
 * Hands a form of a visitor to Next and sends the page that answers it: a document as well, without Next's runtime, but
 * made for one person and kept by nobody.
 */
export async function passForm(
  request: IncomingMessage,
  response: ServerResponse,
  { next, host, path, trustedProxyHops }: FormOptions,
): Promise<void> {
  const body = await readBody(request, LARGEST_FORM)
  if (body === null) return sendProblem(request, response, 413)
  const send = Buffer.from(body)
  const address = peerOf({
    remoteAddress: request.socket.remoteAddress,
    forwardedFor: request.headers['x-forwarded-for'],
    trustedHops: trustedProxyHops,
  })
  const answer = await askNext(next, {
    method: 'POST',
    path,
    headers: {
      ...passedHeaders(request, host),
      'content-length': send.length,
      'x-forwarded-for': address,
    },
    timeoutMs: TIMEOUT_MS,
    maxBytes: LARGEST_ANSWER,
    send,
  }).catch(() => null)
  if (!answer || answer.status === 500) return sendProblem(request, response, 503)
  const { html, fault } = stripRuntime(answer.body.toString(), pageAddress(path).language)
  if (fault) return sendProblem(request, response, 503)
  const page = Buffer.from(html)
  response.writeHead(answer.status, {
    ...keptHeaders(answer.headers),
    'content-length': page.length,
    'cache-control': 'no-store',
  })
  response.end(page)
}
