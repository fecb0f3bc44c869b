import type { IncomingMessage, ServerResponse } from 'node:http'

import type { VisitorLimits } from '../../src/feedback/VisitorLimits'
import type { NextAnswer } from '../renderer/askNext'
import type { NextProcess } from '../renderer/NextProcess'
import type { FormLine } from './FormLine'

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
  limits: VisitorLimits
  line: FormLine
  /** Aborted when the visitor has left. */
  signal: AbortSignal
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
  options: FormOptions,
): Promise<void> {
  const body = await readBody(request, LARGEST_FORM)
  if (body === null) return sendProblem(request, response, 413)
  const address = peerOf({
    remoteAddress: request.socket.remoteAddress,
    forwardedFor: request.headers['x-forwarded-for'],
    trustedHops: options.trustedProxyHops,
  })
  const wait = options.limits.takeUnread(address, Date.now())
  if (wait !== null) return sendProblem(request, response, 429, { 'retry-after': String(wait) })
  const leave = options.line.enter(address)
  if (!leave) return sendProblem(request, response, 503)
  const answer = await ask(request, { ...options, address, send: Buffer.from(body) })
    .catch(() => null)
    .finally(leave)
  if (!answer || answer.status === 500) return sendProblem(request, response, 503)
  const { html, fault } = stripRuntime(answer.body.toString(), pageAddress(options.path).language)
  if (fault) return sendProblem(request, response, 503)
  const page = Buffer.from(html)
  response.writeHead(answer.status, {
    ...keptHeaders(answer.headers),
    'content-length': page.length,
    'cache-control': 'no-store',
  })
  response.end(page)
}

async function ask(
  request: IncomingMessage,
  { next, host, path, signal, address, send }: FormOptions & { address: string; send: Buffer },
): Promise<NextAnswer> {
  return askNext(next, {
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
    purpose: 'forms',
    signal,
  })
}
