import type { IncomingMessage, ServerResponse } from 'node:http'

import type { NextProcess } from '../renderer/NextProcess'

import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'

import { hasBroken } from '../renderer/hasBroken'
import { within } from '../within'
import { limited } from './limited'
import { passedHeaders } from './passedHeaders'
import { sendProblem } from './sendProblem'

export interface PassOptions {
  next: NextProcess
  host: string
  /** Path with query. */
  url: string
  /** How long to wait for a Next that is starting, milliseconds. */
  patienceMs: number
  maxBodyBytes: number
  /** Aborted when the visitor has left. */
  signal: AbortSignal
}

/** Hands a request on to Next and its answer back, both as they come. Nothing of it is kept. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  options: PassOptions,
): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > options.maxBodyBytes) {
    return sendProblem(request, response, 413)
  }
  const attempt = () => passOnce(request, response, options)
  try {
    await attempt().catch(async (error: unknown) => {
      // What was only asked for can be asked for once more, of the Next that takes its place.
      const mayRepeat =
        isRead(request) && !response.headersSent && (await hasBroken(options.next, error))
      if (!mayRepeat) throw error
      await attempt()
    })
  } catch {
    if (response.headersSent) response.destroy()
    else if (!response.destroyed) sendProblem(request, response, 503)
  }
}

async function passOnce(
  request: IncomingMessage,
  response: ServerResponse,
  { next, host, url, patienceMs, maxBodyBytes, signal }: PassOptions,
): Promise<void> {
  if (!(await within(patienceMs, next.whenUp()))) return sendProblem(request, response, 503)
  const { method = 'GET' } = request
  const headers = passedHeaders(request, host)
  const outgoing = next.request({ method, path: url, headers, signal }, 'passed')
  outgoing.on('error', () => undefined)
  const answering = once(outgoing, 'response') as Promise<[IncomingMessage]>
  if (isRead(request)) outgoing.end()
  else await Promise.all([pipeline(limited(request, maxBodyBytes), outgoing), answering])
  const [incoming] = await answering
  const { statusCode: status = 502 } = incoming
  // Next has a page for what it does not know; programs want their own form.
  if (url.startsWith('/api/') && isHtml(incoming)) {
    incoming.resume()
    return sendProblem(request, response, status < 500 ? 404 : 500)
  }
  response.writeHead(status, answerHeaders(incoming))
  await pipeline(incoming, response)
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

const isHtml = ({ headers }: IncomingMessage) =>
  /^text\/html\b/i.test(headers['content-type'] ?? '')

function answerHeaders({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.flatMap((name, index) => {
    const isName = index % 2 === 0
    const isOurs = /^(?:connection|keep-alive|transfer-encoding|x-powered-by|x-portal-.*)$/i
    return isName && !isOurs.test(name) ? [name, rawHeaders[index + 1] ?? ''] : []
  })
}
