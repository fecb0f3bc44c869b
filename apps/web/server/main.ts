import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { sendEventVisits } from '@tokyo-cancer-portal/cms-client/event-visits'

import { env } from '../src/env'
import { logProblem } from '../src/log'
import { startSite } from './startSite'
import { VisitCounting } from './visits/VisitCounting'
import { VisitStore } from './visits/VisitStore'

const VISITS_EVERY_MS = 20_000

const app = fileURLToPath(new URL('..', import.meta.url))

/** Serves the production build of the site until it is told to end. */
async function main(): Promise<void> {
  const { port, siteUrl, cacheFolder, trustedProxyHops } = env()
  const { cmsUrl, revalidateSecret: secret } = env()
  const site = await startSite({
    port,
    siteUrl,
    trustedProxyHops,
    folder: join(cacheFolder, 'documents'),
    build: join(app, '.next'),
    script: fileURLToPath(new URL('renderer/serveNext.mjs', import.meta.url)),
    args: [app],
    visits: new VisitCounting({
      store: new VisitStore(join(cacheFolder, 'visits', 'visits.json')),
      send: (batch) => sendEventVisits(batch, { cmsUrl, secret, now: Date.now() }),
      now: Date.now,
      everyMs: VISITS_EVERY_MS,
      onProblem: logProblem,
    }),
    onProblem: logProblem,
  })
  // A net below everything else: one answer may fail, the site goes on.
  process.on('unhandledRejection', (error) => logProblem('a failure was not handled', error))
  let ending: Promise<void> | undefined
  const end = () => {
    ending ??= site.stop().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
