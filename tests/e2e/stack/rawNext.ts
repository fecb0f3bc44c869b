import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { environmentWith } from '../env'
import { appFolder } from './paths'
import type { Stack } from './Stack'

/** Next without the server before it, on the build and the CMS of the portal under test. */
export type RawNext = {
  /** The page as Next renders it, its runtime included. */
  get: (path: string) => Promise<string>
  stop: () => Promise<void>
}

export const rawNext = async ({ siteUrl, cmsUrl, folder }: Stack): Promise<RawNext> => {
  const own = await mkdtemp(join(folder, 'next-'))
  const socketPath = join(own, 'next.sock')
  const app = appFolder('site')
  const child = fork(join(app, 'server/renderer/serveNext.mjs'), [app, socketPath], {
    cwd: app,
    env: environmentWith({
      NODE_ENV: 'production',
      SITE_URL: siteUrl,
      CMS_URL: cmsUrl,
      DATA_DIR: own,
      REVALIDATE_SECRET: 'nobody-revalidates-this-one',
    }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return {
    get: async (path) => {
      const headers = { host: new URL(siteUrl).host, 'user-agent': 'Mozilla/5.0' }
      const outgoing = request({ socketPath, path, headers }).end()
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
      return (await response.setEncoding('utf8').toArray()).join('')
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      await rm(own, { recursive: true, force: true })
    },
  }
}
