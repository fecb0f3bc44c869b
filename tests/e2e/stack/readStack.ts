import { readFileSync } from 'node:fs'
import type { Stack } from './Stack'
import { stackFile } from './paths'

/**
 * The portal of one worker.
 *
 * @param stacks the folder into which the global setup wrote where the portals run
 * @param worker which of the workers that run at the same time asks, from 0
 * @throws Error outside a run that the global setup started
 */
export const readStack = (stacks: string | undefined, worker: number): Stack => {
  if (!stacks) throw new Error('No portal runs: start the tests with `npm test`')
  return JSON.parse(readFileSync(stackFile(stacks, worker), 'utf8'))
}
