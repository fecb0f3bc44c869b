import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { prefixLines } from './prefixLines'

const exitWithParent = new URL('exitWithParent.mjs', import.meta.url).href

export type ForkNodeOptions = {
  /** Put in brackets before every line that the process prints. */
  label: string
  script: string
  args: string[]
  cwd: string
  env: Record<string, string>
  /** Node options such as `--import tsx`. */
  nodeArgs?: string[]
}

/**
 * Starts a Node process that ends with the launcher. It gets a process group of its own, so that
 * Ctrl-C reaches the launcher only and things stop in the right order.
 */
export function forkNode(options: ForkNodeOptions): ChildProcess {
  const child = fork(options.script, options.args, {
    cwd: options.cwd,
    env: options.env,
    execArgv: ['--import', exitWithParent, ...(options.nodeArgs ?? [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  if (child.stdout) prefixLines(child.stdout, options.label, process.stdout)
  if (child.stderr) prefixLines(child.stderr, options.label, process.stderr)
  return child
}
