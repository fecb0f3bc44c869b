import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { env } from '../src/env'
import { logProblem } from '../src/log'
import { startSite } from './startSite'

const app = fileURLToPath(new URL('..', import.meta.url))

/** Serves the production build of the site until it is told to end. */
async function main(): Promise<void> {
  const { port, siteUrl, cacheFolder, trustedProxyHops } = env()
  const site = await startSite({
    port,
    siteUrl,
    trustedProxyHops,
    folder: join(cacheFolder, 'documents'),
    build: join(app, '.next'),
    script: fileURLToPath(new URL('renderer/serveNext.mjs', import.meta.url)),
    args: [app],
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
