import type { IncomingMessage } from 'node:http'

import type { NextAnswer } from '../renderer/askNext'
import type { NextProcess } from '../renderer/NextProcess'
import type { Admitted } from './admitForm'

import { askNext } from '../renderer/askNext'
import { passedHeaders } from './passedHeaders'

export interface VisitorAsking extends Admitted {
  next: NextProcess
  host: string
  /** Path, with the query if there is one. */
  path: string
  /** Aborted when the visitor has left. */
  signal: AbortSignal
}

const LARGEST_ANSWER = 1024 * 1024
/** Longer than the CMS is waited for. */
const TIMEOUT_MS = 20_000

/** Hands what a visitor sent on to Next, with his address, and waits for the whole answer. */
export async function askForVisitor(
  request: IncomingMessage,
  { next, host, path, signal, address, send, leave }: VisitorAsking,
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
  }).finally(leave)
}
