import type { IncomingMessage, ServerResponse } from 'node:http'

import type { NextProcess } from '../renderer/NextProcess'

import { z } from 'zod'

import { readBody } from '../../src/http/readBody'
import { askNext } from '../renderer/askNext'
import { passedHeaders } from './passedHeaders'
import { sendProblem } from './sendProblem'

export interface RevalidationOptions {
  next: NextProcess
  host: string
  invalidate: (tags: readonly string[]) => void
}

export const REVALIDATE_PATH = '/api/revalidate'
const LARGEST_BODY = 64 * 1024
const answerSchema = z.object({ revalidated: z.array(z.string()) })

/**
 * Hands the CMS's word that something changed to Next, which checks the signature and forgets its own
 * answers first; what it acknowledges then overtakes the documents, before the CMS hears that it is done.
 */
export async function passRevalidation(
  request: IncomingMessage,
  response: ServerResponse,
  { next, host, invalidate }: RevalidationOptions,
): Promise<void> {
  const body = await readBody(request, LARGEST_BODY)
  if (body === null) return sendProblem(request, response, 413)
  const send = Buffer.from(body)
  const answer = await askNext(next, {
    method: 'POST',
    path: REVALIDATE_PATH,
    headers: { ...passedHeaders(request, host), 'content-length': send.length },
    timeoutMs: 10_000,
    maxBytes: LARGEST_BODY,
    send,
    purpose: 'word',
  }).catch(() => null)
  if (!answer) return sendProblem(request, response, 503)
  if (answer.status === 200) {
    invalidate(answerSchema.parse(JSON.parse(answer.body.toString())).revalidated)
  }
  response.writeHead(answer.status, {
    'content-type': answer.headers['content-type'] ?? 'application/json',
    'content-length': answer.body.length,
    'cache-control': 'no-store',
  })
  response.end(answer.body)
}
