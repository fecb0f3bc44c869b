import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { serverOf } from '../../../scripts/launcher/apps'
import { environmentWith } from '../env'
import { eventually } from '../support/eventually'
import { appFolder, repository } from './paths'
import type { AppName } from './Stack'

export type AppProcess = {
  /** Starts the app unless it runs; resolves when it is ready. */
  start: () => Promise<void>
  /** Ends the app as a crash or a power cut does: at once, with all its children. */
  stop: () => Promise<void>
}

const START_LIMIT = 60_000
// Ends the app when the test runner is gone, however that ended.
const exitWithParent = join(repository, 'scripts/launcher/exitWithParent.mjs')

const isReady = async (url: string) =>
  (await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(5000) })).ok

/**
 * One app of the portal in its production build.
 *
 * @param options `log` is the file that gets what it prints; `url` is where it listens and what it takes for its own address
 */
export const appProcess = ({
  app,
  log: logFile,
  url,
  environment,
}: {
  app: AppName
  log: string
  url: string
  environment: Record<string, string>
}): AppProcess => {
  let current: ChildProcess | undefined

  const start = async () => {
    if (current?.exitCode === null && current.signalCode === null) return
    const log = openSync(logFile, 'a')
    const name = app === 'site' ? 'web' : app
    const { script, args, nodeArgs } = serverOf(name, 'production', Number(new URL(url).port))
    const child = fork(script, args, {
      cwd: appFolder(app),
      env: environmentWith(environment),
      execArgv: ['--import', exitWithParent, ...nodeArgs],
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    })
    current = child
    await eventually(`${app} ready at ${url}`, async () => isReady(url), { within: START_LIMIT })
  }

  const stop = async () => {
    const ending = current
    current = undefined
    if (ending?.pid === undefined || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = once(ending, 'exit')
    process.kill(-ending.pid, 'SIGKILL')
    await ended
  }
  return { start, stop }
}
