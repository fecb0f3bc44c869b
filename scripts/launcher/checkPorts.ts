import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { PortalEnvironment } from '../env'
import { StartError } from './StartError'

const PATIENCE_MS = 6000

/**
 * Throws a StartError when a port is taken. Waits a moment first: the processes of a launcher that
 * was killed just now are about to leave.
 */
export async function checkPorts({ webPort, cmsPort }: PortalEnvironment): Promise<void> {
  await checkPort('WEB_PORT', webPort)
  await checkPort('CMS_PORT', cmsPort)
}

async function checkPort(name: string, port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const reason = await tryToListen(port)
    if (reason === null) return
    if (reason !== 'EADDRINUSE') {
      throw new StartError(`${name}: port ${port} cannot be used (${reason}), set another one.`)
    }
    if (Date.now() > deadline) {
      throw new StartError(
        `${name}: port ${port} is used by another program, stop it or set ${name} to a free port.`,
      )
    }
    await setTimeout(200)
  }
}

/** null when the port is free, else the system's error code. */
async function tryToListen(port: number): Promise<string | null> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, () => server.close(() => resolve(null)))
  })
}
