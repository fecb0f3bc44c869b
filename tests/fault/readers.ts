import { Agent, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { once } from 'node:events'

export type Answer = { path: string; status: number; text: string; at: number }

/** Many visitors who read at the same time, without a pause. */
export type Readers = {
  /** Answers so far. */
  answers: Answer[]
  /** How often there was no answer at all: nobody listened, or the connection broke. */
  lost: { path: string; at: number; code: string }[]
  stop: () => Promise<void>
}

/** Starts `count` readers; each walks through the paths, every second one with what it has seen before. */
export const startReaders = (siteUrl: string, paths: string[], count: number): Readers => {
  const { hostname, port } = new URL(siteUrl)
  const agent = new Agent({ keepAlive: true, maxSockets: count })
  const readers: Readers = { answers: [], lost: [], stop: async () => undefined }
  const end = new AbortController()

  const read = async (path: string, etag: string | undefined) => {
    const headers = etag ? { 'if-none-match': etag } : {}
    const outgoing = request({ hostname, port, path, agent, headers, timeout: 30_000 })
    outgoing.once('timeout', () => outgoing.destroy(new Error('timeout')))
    outgoing.end()
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    const text = (await response.setEncoding('utf8').toArray()).join('')
    readers.answers.push({ path, status: response.statusCode ?? 0, text, at: Date.now() })
    return response.headers.etag
  }
  const walk = async (start: number) => {
    const seen = new Map<string, string | undefined>()
    for (let turn = start; !end.signal.aborted; turn += 1) {
      const path = paths[turn % paths.length] ?? '/'
      try {
        seen.set(path, await read(path, turn % 2 ? seen.get(path) : undefined))
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
        readers.lost.push({ path, at: Date.now(), code })
      }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const walks = Array.from({ length: count }, async (_, index) => walk(index))
  readers.stop = async () => {
    end.abort()
    await Promise.all(walks)
    agent.destroy()
  }
  return readers
}
