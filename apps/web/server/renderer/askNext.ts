import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'

import type { NextProcess, Purpose } from './NextProcess'

import { once } from 'node:events'

import { within } from '../within'
import { hasBroken } from './hasBroken'
import { NextIsAwayError } from './NextProcess'

export interface NextAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface AskOptions {
  method?: string
  path: string
  headers: OutgoingHttpHeaders
  timeoutMs: number
  maxBytes: number
  /** The body to send. */
  send?: Buffer
  purpose?: Purpose
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal
}

/**
 * One request to Next and its whole answer. Rejects where it is away, too slow or the body is too large.
 * A GET that breaks off because Next ended is asked once more of the Next that takes its place.
 */
export async function askNext(next: NextProcess, options: AskOptions): Promise<NextAnswer> {
  try {
    return await attempt(next, options)
  } catch (error) {
    if ((options.method ?? 'GET') !== 'GET' || !(await hasBroken(next, error))) throw error
    return attempt(next, options)
  }
}

async function attempt(next: NextProcess, options: AskOptions): Promise<NextAnswer> {
  const { method = 'GET', path, headers, timeoutMs, maxBytes, send } = options
  if (!(await within(timeoutMs, next.whenUp()))) throw new NextIsAwayError()
  const patience = AbortSignal.timeout(timeoutMs)
  const signal = options.signal ? AbortSignal.any([options.signal, patience]) : patience
  const request = next.request({ method, path, headers, signal }, options.purpose)
  // What breaks after the answer has begun ends its body; nobody else has to hear of it.
  request.on('error', () => undefined)
  request.end(send)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) {
      request.destroy()
      throw new Error(`the answer is longer than ${maxBytes} bytes`)
    }
    chunks.push(chunk)
  }
  return {
    status: response.statusCode ?? 500,
    headers: response.headers,
    body: Buffer.concat(chunks),
  }
}
