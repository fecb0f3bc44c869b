import { readFileSync } from 'node:fs'
import type { Stack } from './Stack'

/**
 * Where the portal under test runs.
 *
 * @param path the file that the global setup wrote
 * @throws Error outside a run that the global setup started
 */
export const readStack = (path: string): Stack => {
  if (!path) throw new Error('No portal runs: start the tests with `npm test`')
  return JSON.parse(readFileSync(path, 'utf8'))
}
