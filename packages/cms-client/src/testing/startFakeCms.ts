import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { once } from 'node:events'
import { createServer } from 'node:http'

export type FakeAnswer = (request: IncomingMessage, response: ServerResponse) => void

/** A real HTTP server in the place of the CMS, whose answers a test sets and changes at will. */
export interface FakeCms {
  url: string
  /** Paths with query of all requests so far. */
  requests: string[]
  answer: FakeAnswer
  stop: () => Promise<void>
  /** Listens again on the same port. */
  restart: () => Promise<void>
}

export const json =
  (value: unknown, status = 200): FakeAnswer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }

/** Payload's answer to a list query. */
export const docs = (...documents: unknown[]): FakeAnswer =>
  json({ docs: documents, totalDocs: documents.length, totalPages: 1, page: 1 })

export async function startFakeCms(): Promise<FakeCms> {
  let server: Server
  const listen = async (port: number) => {
    server = createServer((request, response) => {
      cms.requests.push(request.url ?? '')
      cms.answer(request, response)
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const cms: FakeCms = {
    url: '',
    requests: [],
    answer: docs(),
    stop: async () => {
      if (!server.listening) return
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
    restart: async () => {
      await listen(port)
    },
  }
  const port = await listen(0)
  cms.url = `http://127.0.0.1:${port}`
  return cms
}
