import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { environmentWith } from '../e2e/env'
import { repository } from '../e2e/stack/paths'
import { eventually } from '../e2e/support/eventually'

export type LauncherProcess = {
  /** Milliseconds until it has said that the portal runs and both apps answered that they are ready. */
  ready: () => Promise<number>
  /** Everything it has printed so far. */
  output: () => string
  /** Ends the launcher's process alone, as `kill -9` does. */
  kill: () => Promise<void>
  /** Presses Ctrl-C: the terminal sends SIGINT to the launcher and all that share its group. */
  interrupt: () => Promise<number | null>
  /** The exit code, once it has ended by itself. */
  exited: Promise<number | null>
}

const READY_LIMIT = 120_000

const isReady = async (url: string) => (await fetch(`${url}/api/health/ready`)).ok

/** Runs what `npm start` runs, as a person would in a terminal. */
export const launcherProcess = (environment: Record<string, string>): LauncherProcess => {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], {
    cwd: repository,
    env: environmentWith({ ...environment, npm_lifecycle_event: undefined }),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  }
  const exited = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null))

  return {
    exited,
    output: () => printed,
    ready: async () => {
      const { SITE_URL = '', CMS_URL = '' } = environment
      const allReady = async () => {
        if (child.exitCode !== null) throw new Error(`The launcher ended:\n${printed}`)
        // The apps of a launcher that was killed answer for another moment.
        if (!printed.includes('The portal is running')) return false
        return (await isReady(CMS_URL)) && (await isReady(SITE_URL))
      }
      return eventually('both apps ready', allReady, { within: READY_LIMIT, every: 100 })
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    interrupt: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
      return exited
    },
  }
}
