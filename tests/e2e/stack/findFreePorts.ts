import { once } from 'node:events'
import { createServer } from 'node:net'

const FIRST = 3140
const LAST = 3199

const isFree = async (port: number) => {
  const server = createServer().listen(port)
  try {
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}

/**
 * Ports that nobody listens on. A fixed range outside the system's ephemeral ports, because an app
 * must get its own port back after a restart.
 *
 * @throws Error when the range has too few
 */
export const findFreePorts = async (count: number): Promise<number[]> => {
  const found: number[] = []
  for (let port = FIRST; port <= LAST && found.length < count; port += 1) {
    if (await isFree(port)) found.push(port)
  }
  if (found.length < count) throw new Error(`No ${count} free ports from ${FIRST} to ${LAST}`)
  return found
}
