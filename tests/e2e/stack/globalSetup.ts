import type { FullConfig } from '@playwright/test'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../../scripts/build/buildApp'
import { createShutdown } from '../../../scripts/launcher/createShutdown'
import { env, environmentWith } from '../env'
import { findFreePorts } from './findFreePorts'
import { resultsFolder, stackFile } from './paths'
import { PORTS_OF_PORTAL, startPortal } from './startPortal'

const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tokyo-cancer-portal-e2e-'))
  // PostgreSQL runs as another user when the tests run as root, and must get through.
  await chmod(folder, 0o755)
  return folder
}

/**
 * Serves production builds of both apps on fresh content, a portal for each worker: what one changes or stops no other notices.
 * Builds the apps if they are out of date.
 *
 * @returns what ends everything and removes it
 */
export default async ({ workers }: FullConfig) => {
  await rm(resultsFolder, { recursive: true, force: true })
  await mkdir(resultsFolder, { recursive: true })
  const shutdown = createShutdown((error) => console.error(error))
  try {
    const build = environmentWith({ SITE_URL: undefined, CMS_URL: undefined })
    for (const app of ['cms', 'web'] as const) await buildApp({ app, env: build, shutdown })
    const stacks = await newFolder()
    shutdown.add(async () => rm(stacks, { recursive: true, force: true }))
    env.stacks = stacks
    const ports = await findFreePorts(workers * PORTS_OF_PORTAL)
    const start = async (worker: number) => {
      const folder = join(stacks, String(worker))
      await mkdir(folder)
      const own = ports.slice(worker * PORTS_OF_PORTAL, (worker + 1) * PORTS_OF_PORTAL)
      // For whoever looks at a run that failed.
      const logs = {
        cms: join(resultsFolder, `cms-${worker}.log`),
        site: join(resultsFolder, `site-${worker}.log`),
      }
      const stack = await startPortal({ folder, ports: own, logs, shutdown })
      await writeFile(stackFile(stacks, worker), JSON.stringify(stack), { mode: 0o600 })
    }
    await Promise.all(Array.from({ length: workers }, (_, worker) => start(worker)))
  } catch (error) {
    await shutdown.run()
    throw error
  }
  return shutdown.run
}
