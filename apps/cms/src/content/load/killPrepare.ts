import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CMS = fileURLToPath(new URL('../../../', import.meta.url))
const POLL_MS = 20

type Options = { env: NodeJS.ProcessEnv; when: () => Promise<boolean> }

/** For tests: runs the real prepare command in a process of its own and kills it (SIGKILL) at the moment `when`. */
export async function killPrepare({ env, when }: Options): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/prepare.ts'], {
    cwd: CMS,
    stdio: 'ignore',
    env,
  })
  const ended = once(child, 'exit')
  while (child.exitCode === null && !(await when())) {
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS)
    })
  }
  child.kill('SIGKILL')
  await ended
}
