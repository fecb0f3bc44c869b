import type { IncomingMessage, ServerResponse } from 'node:http'

import type { NextProcess } from '../renderer/NextProcess'
import type { Gate } from './admitForm'

import { LARGEST_FORM } from '../../src/feedback/feedbackPath'
import { pageAddress } from '../../src/languages/pageAddress'
import { stripRuntime } from '../html/stripRuntime'
import { admitForm } from './admitForm'
import { askForVisitor } from './askForVisitor'
import { keptHeaders } from './keptHeaders'
import { sendProblem } from './sendProblem'

export interface FormOptions {
  next: NextProcess
  host: string
  path: string
  trustedProxyHops: number
  gate: Gate
  /** Aborted when the visitor has left. */
  signal: AbortSignal
}

/**
 * Hands a form of a visitor to Next and sends the page that answers it: a document as well, without Next's runtime, but
 * made for one person and kept by nobody.
 */
export async function passForm(
  request: IncomingMessage,
  response: ServerResponse,
  options: FormOptions,
): Promise<void> {
  const admitted = await admitForm(request, { ...options, largest: LARGEST_FORM })
  if ('status' in admitted) {
    return sendProblem(request, response, admitted.status, admitted.headers)
  }
  const answer = await askForVisitor(request, { ...options, ...admitted }).catch(() => null)
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
