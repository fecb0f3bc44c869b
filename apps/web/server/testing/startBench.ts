import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Site, StartOptions } from '../startSite'

import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { startSite } from '../startSite'

/** What a fake Next answers; see fakeNext.mjs. */
export interface Told {
  text?: string
  status?: number
  delay?: number
  facts?: { tags: string[]; state: string; goodUntil: number | null } | null
  headers?: Record<string, string>
  fault?: 'error' | 'hang' | 'hang-media' | 'die' | 'cut' | 'stall'
  size?: number
  cms?: 'up' | 'away'
  startDelay?: number
}

export interface Got {
  status: number
  headers: Record<string, string | undefined>
  bytes: Buffer
  text: string
}

/** The real server, over real HTTP, before a fake Next in a process of its own. */
export interface Bench {
  site: Site
  url: string
  folder: string
  problems: string[]
  tell: (told: Told) => Promise<void>
  get: (path: string, headers?: OutgoingHttpHeaders, method?: string, body?: string) => Promise<Got>
  /** As the CMS does after a publication. */
  revalidate: (...tags: string[]) => Promise<number>
  /** Requests that Next got, without those of the watch. */
  asked: () => Promise<
    { method: string; url: string; headers: Record<string, string>; pid: number }[]
  >
  /** Ends the server, at once or in order, and starts another one on the same folder. */
  restart: (options?: Partial<StartOptions>) => Promise<void>
  end: () => Promise<void>
}

export async function startBench(options: Partial<StartOptions> = {}): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-site-bench-'))
  const control = join(folder, 'control.json')
  const build = join(folder, '.next')
  await mkdir(join(build, 'static/chunks'), { recursive: true })
  await writeFile(join(build, 'BUILD_ID'), 'build-1')
  await writeFile(join(build, 'static/chunks/a b.css'), '.a{color:#111}\n'.repeat(100))
  await mkdir(join(build, 'islands'))
  await writeFile(join(build, 'islands/one-thing-AB12CD34.js'), 'let a=1;'.repeat(100))
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(control, '{}')
  await writeFile(`${control}.log`, '')

  const problems: string[] = []
  const start = (more: Partial<StartOptions> = {}) =>
    startSite({
      port: 0,
      siteUrl: 'https://portal.example.jp',
      folder: join(folder, 'documents'),
      build,
      script: resolve(import.meta.dirname, 'fakeNext.mjs'),
      args: [control],
      onProblem: (message, error) => problems.push(`${message}: ${String(error)}`),
      ...options,
      ...more,
    })

  const bench: Bench = {
    site: await start(),
    url: '',
    folder,
    problems,
    tell: (told) => writeFile(control, JSON.stringify(told)),
    get: (path, headers = {}, method = 'GET', body = '') =>
      send(bench.url, path, headers, method, body),
    revalidate: async (...tags) => {
      const headers = { 'x-portal-signature': 'good', 'content-type': 'application/json' }
      const body = JSON.stringify({ id: '1', tags })
      return (await bench.get('/api/revalidate', headers, 'POST', body)).status
    },
    asked: async () =>
      (await readFile(`${control}.log`, 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Awaited<ReturnType<Bench['asked']>>[number])
        .filter(({ url }) => !url.startsWith('/api/health')),
    restart: async (more) => {
      await bench.site.stop()
      bench.site = await start(more)
      bench.url = addressOf(bench.site)
    },
    end: async () => {
      await bench.site.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  bench.url = addressOf(bench.site)
  return bench
}

const addressOf = ({ server }: Site) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** Unlike `fetch` it sends the path as it is and leaves the bytes as they come. */
async function send(
  url: string,
  path: string,
  headers: OutgoingHttpHeaders,
  method: string,
  body: string,
): Promise<Got> {
  const { hostname, port } = new URL(url)
  const outgoing = request({ hostname, port, path, method, headers, agent: false })
  outgoing.end(body)
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return {
    status: response.statusCode ?? 0,
    headers: response.headers as Got['headers'],
    bytes,
    text: bytes.toString(),
  }
}
