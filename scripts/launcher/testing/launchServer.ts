import { fileURLToPath } from 'node:url'
import { environmentWith } from '../../env'
import { forkNode } from '../forkNode'

/** Forks server.mjs as the launcher forks an app. */
export const launchServer = (port: number) =>
  forkNode({
    label: 'server',
    script: fileURLToPath(new URL('server.mjs', import.meta.url)),
    args: [String(port)],
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: environmentWith({}),
  })
