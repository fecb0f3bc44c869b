import { createServer } from 'node:net'

// Below the range from which systems take the ports of outgoing connections.
const FIRST = 15_432
const LAST = 15_531

/**
 * A free TCP port of 127.0.0.1: `preferred` if it is free, else the first free one of a fixed
 * range (so that a database tool's settings stay valid), else any.
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await canListen(preferred))) return preferred
  for (let port = FIRST; port <= LAST; port += 1) if (await canListen(port)) return port
  return (await canListen(0)) || FIRST
}

/** The port that a server could listen on (a chosen one for 0), or 0 when it is taken. */
async function canListen(port: number): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(0))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
