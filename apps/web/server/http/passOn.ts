import type { IncomingMessage, ServerResponse } from 'node:http'

import type { NextProcess } from '../renderer/NextProcess'

import { pipeline } from 'node:stream/promises'

import { within } from '../within'
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
}

/** Hands a request on to Next and its answer back, both as they come. Nothing of it is kept. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  { next, host, url, patienceMs, maxBodyBytes }: PassOptions,
): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) {
    return sendProblem(request, response, 413)
  }
  if (!(await within(patienceMs, next.whenUp()))) return sendProblem(request, response, 503)
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const { method = 'GET' } = request
  const headers = passedHeaders(request, host)
  const outgoing = next.request({ method, path: url, headers, signal: gone.signal })
  const sending =
    method === 'GET' || method === 'HEAD'
      ? Promise.resolve(outgoing.end())
      : pipeline(limited(request, maxBodyBytes), outgoing)
  await new Promise<void>((resolve) => {
    const fail = () => {
      if (response.headersSent) response.destroy()
      else if (!response.destroyed) sendProblem(request, response, 503)
      outgoing.destroy()
      resolve()
    }
    outgoing.once('error', fail)
    sending.catch(fail)
    outgoing.once('response', (incoming) => {
      const { statusCode: status = 502 } = incoming
      // Next has a page for what it does not know; programs want their own form.
      if (url.startsWith('/api/') && isHtml(incoming)) {
        incoming.resume()
        sendProblem(request, response, status < 500 ? 404 : 500)
        return resolve()
      }
      response.writeHead(status, answerHeaders(incoming))
      pipeline(incoming, response).then(resolve, fail)
    })
  })
}

const isHtml = ({ headers }: IncomingMessage) =>
  /^text\/html\b/i.test(headers['content-type'] ?? '')

async function* limited(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > maxBytes) throw new Error('the body is too large')
    yield chunk
  }
}

function answerHeaders({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.flatMap((name, index) => {
    const isName = index % 2 === 0
    const isOurs = /^(?:connection|keep-alive|transfer-encoding|x-powered-by|x-portal-.*)$/i.test(
      name,
    )
    return isName && !isOurs ? [name, rawHeaders[index + 1] ?? ''] : []
  })
}
