import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { environmentWith } from '../env'
import { root } from '../launcher/apps'
import type { Shutdown } from '../launcher/createShutdown'
import { endProcess } from '../launcher/endProcess'
import { StartError } from '../launcher/StartError'
import type { Command } from './Step'

/** Runs a program in the repository's folder, with our output. Rejects when it does not end with 0. */
export async function runCommand({ command, env }: Command, shutdown: Shutdown): Promise<void> {
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: root,
    // Whoever set NODE_ENV did not mean the tests.
    env: environmentWith({ NODE_ENV: 'test', ...env }),
    // Node makes a pipe it writes to non-blocking, and some programs break on one that they inherit.
    stdio: process.stdout.isTTY ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.pipe(process.stdout, { end: false })
  child.stderr?.pipe(process.stderr, { end: false })
  shutdown.add(() => endProcess(child))
  const [code, signal]: unknown[] = await once(child, 'close')
  if (code !== 0) throw new StartError(`${command.join(' ')} ended with ${String(code ?? signal)}.`)
}
