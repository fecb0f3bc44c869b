import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const PATIENCE_MS = 10_000

/** Asks `child` to end, and after ten seconds ends it and all processes of its group. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const { pid } = child
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It shares our group.
      child.kill('SIGKILL')
    }
  }, PATIENCE_MS)
  await exited
  clearTimeout(timer)
}
