import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import type { Documents } from './documents/Documents'
import type { PassOptions } from './http/passOn'
import type { NextProcess } from './renderer/NextProcess'
import type { StaticFiles } from './static/StaticFiles'

import { createServer } from 'node:http'

import { LRUCache } from 'lru-cache'

import { sendDocument } from './documents/sendDocument'
import { addressOf } from './http/addressOf'
import { allowedMethods } from './http/allowedMethods'
import { passForm } from './http/passForm'
import { passOn } from './http/passOn'
import { passRevalidation, REVALIDATE_PATH } from './http/passRevalidation'
import { refuseUnreadable } from './http/refuseUnreadable'
import { sendJson } from './http/sendJson'
import { sendProblem } from './http/sendProblem'

export interface SiteOptions {
  next: NextProcess
  documents: Documents
  files: StaticFiles
  /** The site's own host. */
  host: string
  /** How many proxies of our own stand before the site. */
  trustedProxyHops: number
}

const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than a proxy in front keeps its own, or it would send into a closing connection.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
}
const IDLE_MS = 60_000
const MOST_CONNECTIONS = 10_000
const PATIENCE_MS = 10_000
const LARGEST_BODY = 1024 * 1024
/** Characters; longer targets are read each time, so that what is kept of them stays small. */
const LONGEST_KNOWN = 500

/** The public server of the site; see docs/adr/0015. It does not listen yet. */
export function createSite(options: SiteOptions): Server {
  const { documents } = options
  /** Documents by the target of the request as it came, so that most need no reading of it. */
  const keys = new LRUCache<string, string>({ max: 5000 })

  /** Nearly every request ends here; nothing in it waits or is read twice. */
  const isServedAtOnce = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const key = keys.get(request.url ?? '')
    const document = key && documents.atHand(key)
    if (!document) return false
    sendDocument(request, response, document)
    return true
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '/' } = request
    const address = addressOf(url)
    const allowed = allowedMethods(address)
    if (!allowed.includes(method)) {
      const allow = { allow: [...allowed, 'OPTIONS'].join(', ') }
      if (method !== 'OPTIONS') return sendProblem(request, response, 405, allow)
      return void response.writeHead(204, allow).end()
    }
    switch (address.kind) {
      case 'document': {
        if (method === 'POST') return passForm(request, response, { ...options, path: address.key })
        const found = await documents.find(address.key)
        if (!found) return sendProblem(request, response, 503)
        if (found.facts && url.length <= LONGEST_KNOWN) keys.set(url, address.key)
        return sendDocument(request, response, found)
      }
      case 'moved':
        return void response.writeHead(308, { location: address.location }).end()
      case 'file':
        if (await options.files.send(address.path, request, response)) return
        return sendProblem(request, response, 404)
      case 'passed':
        return pass(request, response, { ...address, ...options })
    }
  }

  const server = createServer(LIMITS, (request, response) => {
    if (isServedAtOnce(request, response)) return
    serve(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else sendProblem(request, response, 500)
    })
  })
  server.setTimeout(IDLE_MS)
  server.maxConnections = MOST_CONNECTIONS
  server.on('clientError', refuseUnreadable)
  return server
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  {
    path,
    documents,
    ...rest
  }: { path: string } & Pick<PassOptions, 'next' | 'host' | 'url'> & Pick<SiteOptions, 'documents'>,
): Promise<void> {
  if (path === '/api/health/live') return sendJson(request, response, 200, { status: 'ok' })
  if (path === '/api/health/ready' && !rest.next.isUp) {
    return sendJson(request, response, 503, { status: 'error' })
  }
  if (path === REVALIDATE_PATH && request.method === 'POST') {
    const invalidate = (tags: readonly string[]) => documents.invalidate(tags)
    return passRevalidation(request, response, { ...rest, invalidate })
  }
  return passOn(request, response, {
    ...rest,
    patienceMs: PATIENCE_MS,
    maxBodyBytes: LARGEST_BODY,
  })
}
