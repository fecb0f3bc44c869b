import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const PATIENCE_MS = 10_000

/** Asks `child` to end, and after ten seconds ends it and all processes that it started. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const group = -child.pid
  const timer = setTimeout(() => process.kill(group, 'SIGKILL'), PATIENCE_MS)
  await exited
  clearTimeout(timer)
}
