import type { Server } from 'node:http'

import type { VisitCounting } from './visits/VisitCounting'

import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { ISLANDS_PREFIX } from '../src/islands/islandsPrefix'
import { closeServer } from './closeServer'
import { CmsWatch } from './CmsWatch'
import { createSite } from './createSite'
import { DocumentDisk } from './documents/DocumentDisk'
import { DocumentMemory } from './documents/DocumentMemory'
import { Documents } from './documents/Documents'
import { openDisk } from './documents/openDisk'
import { askNext } from './renderer/askNext'
import { NextProcess } from './renderer/NextProcess'
import { renderDocument } from './renderer/renderDocument'
import { watchLiveness } from './renderer/watchLiveness'
import { StaticFiles } from './static/StaticFiles'

export interface StartOptions {
  /** 0: any free one. */
  port: number
  siteUrl: string
  /** How many proxies of our own stand before the site; none unless told. */
  trustedProxyHops?: number
  /** Folder of the documents. */
  folder: string
  /** Folder of the build, `.next`. */
  build: string
  /** The script that serves Next, and its arguments before the socket. */
  script: string
  args: readonly string[]
  onProblem: (message: string, error: unknown) => void
  /** Counts what is looked at; it begins and ends with the site. */
  visits?: VisitCounting
  patienceMs?: number
  renderTimeoutMs?: number
  maxBytes?: number
}

export interface Site {
  server: Server
  documents: Documents
  next: NextProcess
  /** Lets answers under way finish and ends everything. */
  stop: () => Promise<void>
}

const MEGABYTE = 1024 * 1024
const STOP_MS = 5_000

/** Starts Next behind its socket and the public server before it. Rejects where the build is not there. */
export async function startSite(options: StartOptions): Promise<Site> {
  const { port, siteUrl, folder, build, script, args, onProblem } = options
  const { trustedProxyHops = 0, visits } = options
  const buildId = (await readFile(join(build, 'BUILD_ID'), 'utf8')).trim()
  const next = new NextProcess({ script, args, onProblem })
  next.start()
  const { host } = new URL(siteUrl)
  const timeoutMs = options.renderTimeoutMs ?? 15_000
  const documents: Documents = new Documents({
    render: (key) => renderDocument(key, { next, host, timeoutMs, maxBytes: 16 * MEGABYTE }),
    memory: new DocumentMemory({
      maxBytes: options.maxBytes ?? 128 * MEGABYTE,
      maxOtherBytes: 8 * MEGABYTE,
    }),
    disk: new DocumentDisk(await openDisk({ folder, buildId, onProblem })),
    now: Date.now,
    patienceMs: options.patienceMs ?? 5_000,
    // Right after the start everything is to be made at once.
    patienceAfterRestartMs: options.patienceMs ?? 20_000,
    pauseMs: 2_000,
    isAway: () => !next.isUp,
    onStandIn: () => watch.start(),
    onProblem,
  })
  const watch = new CmsWatch({
    isBack: () => isCmsUp(next, host),
    isNeeded: () => documents.hasStandIns,
    onBack: () => documents.replaceStandIns(),
    firstMs: 1_000,
    longestMs: 30_000,
  })
  const files = await StaticFiles.of([
    { folder: join(build, 'static'), prefix: '/_next/static/' },
    { folder: join(build, 'islands'), prefix: ISLANDS_PREFIX },
  ])
  const server = createSite({ next, documents, files, host, trustedProxyHops, visits })
  const stopWatching = watchLiveness(next)
  const stop = async () => {
    stopWatching()
    watch.stop()
    if (server.listening) await closeServer(server, STOP_MS)
    await visits?.stop()
    await next.stop()
    await documents.settled()
  }
  try {
    await visits?.start()
    server.listen(port)
    await once(server, 'listening')
  } catch (error) {
    await stop()
    throw error
  }
  return { server, documents, next, stop }
}

const readinessSchema = z.object({ cms: z.enum(['up', 'away']) })

async function isCmsUp(next: NextProcess, host: string): Promise<boolean> {
  const options = { path: '/api/health/ready', headers: { host }, timeoutMs: 5000, maxBytes: 4096 }
  const { body } = await askNext(next, options)
  return readinessSchema.parse(JSON.parse(body.toString())).cms === 'up'
}
