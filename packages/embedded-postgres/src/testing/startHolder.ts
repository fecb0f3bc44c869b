import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Account } from '../host/chooseAccount'

/** Another process that has opened the database of a data folder. */
export type Holder = {
  url: string
  owned: boolean
  /** The sentence with which it refused, if it did. */
  error?: string
  /** Sends the signal and waits until the process has ended. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Starts holdDatabase.ts in a process of its own and waits for its answer. */
export async function startHolder(dataDir: string, account?: Account): Promise<Holder> {
  const script = fileURLToPath(new URL('holdDatabase.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, JSON.stringify({ dataDir, ...account })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const exited = once(child, 'exit')
  const [line]: unknown[] = await once(createInterface(child.stdout), 'line')
  const answer: { url: string; owned: boolean; error?: string } = JSON.parse(String(line))
  return {
    ...answer,
    end: async (signal) => {
      child.kill(signal)
      await exited
    },
  }
}
