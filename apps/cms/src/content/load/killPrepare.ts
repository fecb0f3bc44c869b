import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CMS = fileURLToPath(new URL('../../../', import.meta.url))
const POLL_MS = 20
/** As the script `prepare-data` has it: without `production`, Lexical's entry sometimes ends the process with code 13. */
const SCRIPT = ['--conditions=production', '--import', 'tsx', 'src/prepare.ts']

type Options = { env: NodeJS.ProcessEnv; when: () => Promise<boolean> }

/**
 * For tests: runs the real prepare command in a process of its own and kills it (SIGKILL) at the moment `when`.
 *
 * @throws with what the command had written, when it ended before that moment.
 */
export async function killPrepare({ env, when }: Options): Promise<void> {
  const child = spawn(process.execPath, SCRIPT, {
    cwd: CMS,
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  })
  let written = ''
  const keep = (chunk: Buffer) => {
    written += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = once(child, 'exit')
  while (child.exitCode === null && !(await when())) {
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS)
    })
  }
  if (child.exitCode !== null) {
    throw new Error(`Preparing ended with ${child.exitCode} before it was killed:\n${written}`)
  }
  child.kill('SIGKILL')
  await ended
}
