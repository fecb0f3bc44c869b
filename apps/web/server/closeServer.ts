import type { Server } from 'node:http'

import { once } from 'node:events'

/**
 * Takes no further connection, lets answers that are under way finish, and then closes what is left.
 * Resolves when no connection is open.
 */
export async function closeServer(server: Server, patienceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  // A connection that finishes an answer is idle only then.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const end = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(idle)
  clearTimeout(end)
}
