import { appFolder } from './apps'
import type { Shutdown } from './createShutdown'
import { runJob } from './runJob'

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
    nodeArgs: ['--import', 'tsx'],
    failure: 'The database could not be prepared, see the lines above.',
  })
