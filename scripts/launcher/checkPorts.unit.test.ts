import { expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { checkEnvironment } from '../env'
import { checkPorts } from './checkPorts'

async function listen() {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : 0 }
}

const settings = (webPort: number, cmsPort: number) =>
  checkEnvironment({ WEB_PORT: String(webPort), CMS_PORT: String(cmsPort) }, '/')

test('should wait for a port that is about to become free', async () => {
  const [web, cms] = [await listen(), await listen()]
  cms.server.close()
  const checking = checkPorts(settings(web.port, cms.port))
  await setTimeout(300)
  web.server.close()
  await expect(checking).resolves.toBeUndefined()
})

test('should name the variable of a port that stays taken', async () => {
  const [web, cms] = [await listen(), await listen()]
  web.server.close()
  await expect(checkPorts(settings(web.port, cms.port))).rejects.toThrow(
    `CMS_PORT: port ${cms.port} is used by another program, stop it or set CMS_PORT`,
  )
  cms.server.close()
})
