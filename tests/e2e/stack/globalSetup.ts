import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createShutdown } from '../../../scripts/launcher/createShutdown'
import { env } from '../env'
import { resultsFolder } from './paths'
import { startPortal } from './startPortal'

/**
 * Serves production builds of both apps on fresh content for all tests.
 *
 * @returns what ends everything and removes it
 */
export default async () => {
  await rm(resultsFolder, { recursive: true, force: true })
  await mkdir(resultsFolder, { recursive: true })
  const shutdown = createShutdown((error) => console.error(error))
  try {
    const stack = await startPortal(shutdown)
    env.stackFile = join(stack.folder, 'stack.json')
    await writeFile(env.stackFile, JSON.stringify(stack))
  } catch (error) {
    await shutdown.run()
    throw error
  }
  return shutdown.run
}
