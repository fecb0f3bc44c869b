import { DatabaseError } from '@tokyo-cancer-portal/embedded-postgres'
import { readEnvironment } from '../env'
import { root } from './apps'
import { createShutdown } from './createShutdown'
import { launch } from './launch'
import { onEndRequest } from './onEndRequest'
import { say } from './say'
import { StartError } from './StartError'

const NO_SAMPLES = '--no-samples'

/** Runs the portal until somebody ends it (exit code 0) or it cannot start (exit code 1). */
export async function runLauncher(mode: 'production' | 'development'): Promise<void> {
  const shutdown = createShutdown((error) => say(describe(error)))
  // Whoever read our lines may be gone; that is no reason to leave the database behind.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  onEndRequest(() => {
    if (shutdown.hasBegun()) return
    say('終了しています / Stopping')
    void shutdown.run().then(() => process.exit(0))
  })
  try {
    const args = process.argv.slice(2)
    const unknown = args.find((arg) => arg !== NO_SAMPLES)
    if (unknown)
      throw new StartError(`The argument ${unknown} is unknown; only ${NO_SAMPLES} is known.`)
    await launch({ environment: readEnvironment(root), mode, args, shutdown })
  } catch (error) {
    // What was ended by the shutdown did not fail.
    if (shutdown.hasBegun()) return
    process.stderr.write(`[portal] ${describe(error)}\n`)
    await shutdown.run()
    process.exit(1)
  }
}

function describe(error: unknown): string {
  if (error instanceof StartError || error instanceof DatabaseError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
