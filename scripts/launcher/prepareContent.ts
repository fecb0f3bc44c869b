import { appFolder } from './apps'
import type { Shutdown } from './createShutdown'
import { runJob } from './runJob'

/**
 * The condition is for the editor's library (Lexical): its entry for Node chooses between two builds by an `await` on the
 * top level, and on a busy machine some of its modules then wait for each other for ever. Node ends such a process with
 * code 13 and without a word. With a condition there is nothing to choose.
 */
const SCRIPT_OPTIONS = ['--conditions=production', '--import', 'tsx']

/** Migrates the database and loads what is new of the starting content. */
export const prepareContent = (options: {
  env: Record<string, string>
  /** `--no-samples` or nothing. */
  args: string[]
  shutdown: Shutdown
}): Promise<void> =>
  runJob({
    ...options,
    label: 'cms',
    script: 'src/prepare.ts',
    cwd: appFolder('cms'),
    nodeArgs: SCRIPT_OPTIONS,
    failure: 'The database could not be prepared, see the lines above.',
  })
