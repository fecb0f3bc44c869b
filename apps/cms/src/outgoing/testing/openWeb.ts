import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import selfsigned from 'selfsigned'
import type { Network } from '../internet'

/** A public address that nobody asks in a test: what it leads to is the server of the test. */
const PUBLIC = '93.184.215.14'

export type Web = {
  network: Network
  /** What each name leads to, in turn; a public address where nothing is said. */
  names: Map<string, (() => string[]) | string[]>
  /** Answers by host and path, like `hospital.example/salon.ics`. */
  pages: Map<string, (res: ServerResponse, req: IncomingMessage) => void>
  /** What was asked for, and which network addresses were gone to. */
  asked: IncomingMessage[]
  reached: string[]
  close: () => Promise<void>
}

/** A web of its own with one server, over TLS with a certificate that only this network believes. */
export async function openWeb(): Promise<Web> {
  const altNames = ['*.example', 'hospital.example', 'other.example', 'inner.example']
  const { private: key, cert } = selfsigned.generate([{ name: 'commonName', value: 'web' }], {
    keySize: 2048,
    algorithm: 'sha256',
    days: 2,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: altNames.map((value) => ({ type: 2, value })) },
    ],
  })
  const names: Web['names'] = new Map()
  const pages: Web['pages'] = new Map()
  const asked: IncomingMessage[] = []
  const reached: string[] = []
  const server = createServer({ key, cert }, (req, res) => {
    asked.push(req)
    const page = pages.get(`${req.headers.host?.split(':')[0]}${req.url}`)
    if (page) page(res, req)
    else res.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const network: Network = {
    ca: cert,
    port: (server.address() as AddressInfo).port,
    resolve: async (name) => {
      const answer = names.get(name) ?? [PUBLIC]
      return typeof answer === 'function' ? answer() : answer
    },
    placeOf: (address) => {
      reached.push(address)
      return '127.0.0.1'
    },
  }
  return {
    network,
    names,
    pages,
    asked,
    reached,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
