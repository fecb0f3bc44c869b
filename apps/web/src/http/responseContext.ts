import type { IncomingMessage, ServerResponse } from 'node:http'

import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'

import { processSingleton } from '../processSingleton'
import { announceFacts, RENDER_HEADER } from './renderFacts'

const responses = () => processSingleton('responses', () => new AsyncLocalStorage<ServerResponse>())

/**
 * Makes the answer that is being written known to the code that renders it.
 *
 * A page of Next cannot choose its status: `notFound()` gives a 404 whose HTML is empty without
 * scripts, and 301, 410 or 503 cannot be said at all. Node announces every request on this channel.
 */
export function provideResponses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    // Next answers an address that cannot be decoded with 500; nothing is there, so it is a 404.
    if (!isDecodable(request.url ?? '')) request.url = '/undecodable'
    responses().enterWith(response)
    if (request.headers[RENDER_HEADER]) announceFacts(response)
  })
}

/** The answer that is being written to the current request; null outside of one. */
export function currentResponseOrNull(): ServerResponse | null {
  return responses().getStore() ?? null
}

/** The answer that is being written to the current request. */
export function currentResponse(): ServerResponse {
  const response = currentResponseOrNull()
  if (!response)
    throw new Error('The current request is unknown: provideResponses() was not called')
  return response
}

/** Sets status and headers of the answer to the current request, before anything of it is sent. */
export function answerWith(status: number, headers: Record<string, string> = {}): void {
  const response = currentResponse()
  if (response.headersSent) return
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
