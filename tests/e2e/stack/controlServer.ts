import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AppProcess } from './appProcess'
import type { AppName } from './Stack'

const COMMAND = /^\/(cms|site)\/(start|stop)$/

const isApp = (name?: string): name is AppName => name === 'cms' || name === 'site'

/**
 * Lets the tests, which run in processes of their own, start and stop the apps, which belong to the
 * test runner: `POST /<app>/start` and `POST /<app>/stop`, answered when it is done.
 *
 * @returns its address, and how to close it
 */
export const controlServer = async (apps: Record<AppName, AppProcess>) => {
  const obey = async (path: string) => {
    const [, app, command] = COMMAND.exec(path) ?? []
    if (!isApp(app)) throw new Error(`Unknown command ${path}`)
    await (command === 'start' ? apps[app].start() : apps[app].stop())
  }
  const server = createServer((request, response) => {
    obey(request.url ?? '').then(
      () => response.end('done'),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No address to listen on')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
