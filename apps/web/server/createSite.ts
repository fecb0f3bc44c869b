import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import type { Document } from './documents/Document'
import type { Documents } from './documents/Documents'
import type { Gate } from './http/admitForm'
import type { PassOptions } from './http/passOn'
import type { NextProcess } from './renderer/NextProcess'
import type { StaticFiles } from './static/StaticFiles'
import type { VisitCounting } from './visits/VisitCounting'

import { createServer } from 'node:http'

import { CHAT_API_PATH, CHAT_PATH, CHAT_RATING_PATH } from '../src/chat/chatPath'
import { VisitorLimits } from '../src/feedback/VisitorLimits'
import { pageAddress } from '../src/languages/pageAddress'
import { sendDocument } from './documents/sendDocument'
import { addressOf } from './http/addressOf'
import { allowedMethods } from './http/allowedMethods'
import { FormLine } from './http/FormLine'
import { KnownTargets } from './http/KnownTargets'
import { passForm } from './http/passForm'
import { passOn } from './http/passOn'
import { passQuestion } from './http/passQuestion'
import { passRevalidation, REVALIDATE_PATH } from './http/passRevalidation'
import { refuseUnreadable } from './http/refuseUnreadable'
import { sendJson } from './http/sendJson'
import { sendProblem } from './http/sendProblem'
import { Waiting } from './http/Waiting'

export interface SiteOptions {
  next: NextProcess
  documents: Documents
  files: StaticFiles
  /** The site's own host. */
  host: string
  /** How many proxies of our own stand before the site. */
  trustedProxyHops: number
  /** Counts what is looked at; absent where nobody wants to know. */
  visits?: Pick<VisitCounting, 'note'> | undefined
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
/** On one connection. Browsers ask for one thing after the other there. */
const MOST_WAITING = 8
const FORMS = { most: 64, mostOfOne: 4 }
/** Behind the address of a hospital several people may ask at the same moment. */
const QUESTIONS = { most: 64, mostOfOne: 8 }

/** The public server of the site; see docs/adr/0015. It does not listen yet. */
export function createSite(options: SiteOptions): Server {
  const { documents } = options
  const known = new KnownTargets()
  const waiting = new Waiting(MOST_WAITING)
  const limits = new VisitorLimits()
  const forms: Gate = {
    takeUnread: (address, now) => limits.takeUnread(address, now),
    line: new FormLine(FORMS),
  }
  const questions: Gate = {
    takeUnread: (address, now) => limits.takeUnreadQuestion(address, now),
    line: new FormLine(QUESTIONS),
  }

  const send = (request: IncomingMessage, response: ServerResponse, document: Document): void => {
    sendDocument(request, response, document)
    const isLookedAt = request.method === 'GET' && document.status === 200
    if (isLookedAt) options.visits?.note(document.key, request.headers)
  }

  /** Nearly every request ends here; nothing in it waits or is read twice. */
  const isServedAtOnce = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const key = known.get(request.url ?? '')
    const document = key && documents.atHand(key)
    if (!document) return false
    send(request, response, document)
    return true
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '/' } = request
    const readAt = Date.now()
    const address = addressOf(url)
    const allowed = allowedMethods(address)
    if (!allowed.includes(method)) {
      const allow = { allow: [...allowed, 'OPTIONS'].join(', ') }
      if (method !== 'OPTIONS') return sendProblem(request, response, 405, allow)
      return void response.writeHead(204, allow).end()
    }
    if (address.kind === 'moved') {
      // Kept nowhere: where it leads may depend on the day, and may tell what somebody looks for.
      const headers = { location: address.location, 'cache-control': 'no-store' }
      return void response.writeHead(308, headers).end()
    }
    if (address.kind === 'file') {
      if (await options.files.send(address.path, request, response)) return
      return sendProblem(request, response, 404)
    }
    const waiter = waiting.enter(request.socket)
    if (!waiter) return sendProblem(request, response, 503)
    const { signal, leave } = waiter
    try {
      if (address.kind === 'passed') {
        return await pass(request, response, { ...address, ...options, gate: questions, signal })
      }
      const { key } = address
      if (method === 'POST') {
        const gate = pageAddress(key).path === CHAT_PATH ? questions : forms
        return await passForm(request, response, { ...options, gate, path: key, signal })
      }
      const found = await documents.find(key, signal)
      if (!found) return sendProblem(request, response, 503)
      if (found.facts) known.set(url, key, readAt)
      return send(request, response, found)
    } finally {
      leave()
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
    gate,
    trustedProxyHops,
    ...rest
  }: { path: string; gate: Gate } & Pick<PassOptions, 'next' | 'host' | 'url' | 'signal'> &
    Pick<SiteOptions, 'documents' | 'trustedProxyHops'>,
): Promise<void> {
  if (path === '/api/health/live') return sendJson(request, response, 200, { status: 'ok' })
  if (path === '/api/health/ready' && !rest.next.isUp) {
    return sendJson(request, response, 503, { status: 'error' })
  }
  if (path === REVALIDATE_PATH && request.method === 'POST') {
    const invalidate = (tags: readonly string[]) => documents.invalidate(tags)
    return passRevalidation(request, response, { ...rest, invalidate })
  }
  const isOfChat = path === CHAT_API_PATH || path === CHAT_RATING_PATH
  if (isOfChat && request.method === 'POST') {
    return passQuestion(request, response, { ...rest, gate, trustedProxyHops, path: rest.url })
  }
  return passOn(request, response, {
    ...rest,
    patienceMs: PATIENCE_MS,
    maxBodyBytes: LARGEST_BODY,
  })
}
