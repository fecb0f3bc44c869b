import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

import type { FormLine } from './FormLine'

import { peerOf } from '@tokyo-cancer-portal/domain'

import { readBody } from '../../src/http/readBody'

/** Before what visitors send: how much of it one of them may, and how much may be on its way. */
export interface Gate {
  /** Counts what was sent, before anything is read of it. Seconds to wait where there was too much, else null. */
  takeUnread: (address: string, now: number) => number | null
  line: FormLine
}

export interface Admitted {
  /** Network address of the visitor. */
  address: string
  send: Buffer
  /** To be called when the answer is there. */
  leave: () => void
}

export interface Refused {
  status: 413 | 429 | 503
  headers: OutgoingHttpHeaders
}

export interface AdmitOptions {
  gate: Gate
  /** Of the body, in bytes. */
  largest: number
  trustedProxyHops: number
}

/** Reads what a visitor sends, unless it is too large, too much, or comes while there is too much of it already. */
export async function admitForm(
  request: IncomingMessage,
  { gate, largest, trustedProxyHops }: AdmitOptions,
): Promise<Admitted | Refused> {
  const body = await readBody(request, largest)
  if (body === null) return { status: 413, headers: {} }
  const address = peerOf({
    remoteAddress: request.socket.remoteAddress,
    forwardedFor: request.headers['x-forwarded-for'],
    trustedHops: trustedProxyHops,
  })
  const wait = gate.takeUnread(address, Date.now())
  if (wait !== null) return { status: 429, headers: { 'retry-after': String(wait) } }
  const leave = gate.line.enter(address)
  return leave ? { address, send: Buffer.from(body), leave } : { status: 503, headers: {} }
}
