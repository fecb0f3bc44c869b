import type { IncomingMessage } from 'node:http'
import { INTERNET, type Network } from './internet'
import { openPublicUrl } from './openPublicUrl'
import { readPublicUrl, type RefusedUrl } from './readPublicUrl'

/** Bounds of fetching one address, redirects included. */
type Limits = { milliseconds: number; bytes: number; redirects: number }

export const FETCH_LIMITS: Limits = { milliseconds: 10_000, bytes: 2 * 1024 * 1024, redirects: 3 }

/**
 * What came of it. `unreachable` stands for everything that happened on the way: whoever asks must not learn from it what is
 * there in networks that only the portal reaches.
 */
export type Fetched =
  | { bytes: Uint8Array }
  | { refused: Exclude<RefusedUrl['refused'], 'elsewhere'> | 'unreachable' | 'too-large' }

export type FetchOptions = {
  /** What is asked for; servers may answer with something else. */
  accept: string
  ownHosts: readonly string[]
  network?: Network
  limits?: Limits
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const UNREACHABLE = { refused: 'unreachable' } as const

/**
 * Fetches what somebody's address leads to, where that is a public place on the internet: over https, by `openPublicUrl`, each
 * redirect looked at anew. What a server leads on to may also be somewhere that is not opened; that is only `unreachable`.
 */
export async function fetchPublic(address: string, options: FetchOptions): Promise<Fetched> {
  const { ownHosts, limits = FETCH_LIMITS } = options
  const url = readPublicUrl(address, ownHosts)
  if (!(url instanceof URL)) {
    return url.refused === 'elsewhere' ? UNREACHABLE : { refused: url.refused }
  }
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    return await follow(url, options, limits, signal)
  } catch (error) {
    // Names, networks, certificates, answers that are none: all have a code, and mistakes of ours have none.
    if ((error as { code?: unknown } | null)?.code !== undefined) return UNREACHABLE
    throw error
  }
}

async function follow(
  from: URL,
  { accept, ownHosts, network = INTERNET }: FetchOptions,
  limits: Limits,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = from
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const response = await openPublicUrl(url, accept, network, signal)
    if (!response) return UNREACHABLE
    const { statusCode = 0, headers } = response
    if (!REDIRECTS.has(statusCode)) return read(response, limits.bytes)
    response.destroy()
    const { location } = headers
    if (location === undefined || !URL.canParse(location, url)) return UNREACHABLE
    const next = readPublicUrl(new URL(location, url).href, ownHosts)
    if (!(next instanceof URL)) return UNREACHABLE
    url = next
  }
  return UNREACHABLE
}

async function read(response: IncomingMessage, most: number): Promise<Fetched> {
  try {
    const { statusCode, headers } = response
    const encoding = headers['content-encoding'] ?? 'identity'
    if (statusCode !== 200 || encoding !== 'identity') return UNREACHABLE
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > most) return { refused: 'too-large' }
      chunks.push(chunk)
    }
    return { bytes: Buffer.concat(chunks) }
  } finally {
    response.destroy()
  }
}
