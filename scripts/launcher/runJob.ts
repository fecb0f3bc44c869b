import { once } from 'node:events'
import { endProcess } from './endProcess'
import type { ForkNodeOptions } from './forkNode'
import { forkNode } from './forkNode'
import type { Shutdown } from './createShutdown'
import { StartError } from './StartError'

/**
 * Runs a Node script to its end; a shutdown ends it early. Throws a StartError with the sentence
 * `failure` when it does not end well.
 */
export async function runJob(
  options: ForkNodeOptions & { failure: string; shutdown: Shutdown },
): Promise<void> {
  const child = forkNode(options)
  options.shutdown.add(() => endProcess(child))
  const [code]: unknown[] = await once(child, 'exit')
  // Some programs call it a success when they are told to end.
  if (code !== 0 || options.shutdown.hasBegun()) throw new StartError(options.failure)
}
