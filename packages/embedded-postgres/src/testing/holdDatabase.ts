import { ensureDatabase } from '../ensureDatabase'

/**
 * A process for tests: opens the database of `dataDir` (as the account `uid`, if given), prints one
 * line of JSON about it and holds it until SIGTERM.
 */
const task: { dataDir: string; uid?: number; gid?: number } = JSON.parse(process.argv[2] ?? '{}')

if (task.uid && task.gid) {
  process.setgroups?.([])
  process.setgid?.(task.gid)
  process.setuid?.(task.uid)
}

const print = (value: object): boolean => process.stdout.write(`${JSON.stringify(value)}\n`)

try {
  const { url, owned, stop } = await ensureDatabase(task)
  const holding = setInterval(() => undefined, 60_000)
  process.once('SIGTERM', () => {
    clearInterval(holding)
    void stop()
  })
  print({ url, owned })
} catch (error) {
  print({ error: error instanceof Error ? error.message : String(error) })
}
