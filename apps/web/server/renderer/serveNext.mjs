/**
 * Next itself, behind a socket that only this portal's own account reaches. Started by NextProcess:
 *
 *   node serveNext.mjs <folder of the app> <socket>
 *
 * Plain JavaScript, because a loader for TypeScript would look at every file of Next.
 */
import { rmdirSync, unlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import process from 'node:process'

import next from 'next'

const [dir = '', socket = ''] = process.argv.slice(2)

// The channel closes when the server is gone, however that ended.
process.on('disconnect', () => {
  try {
    unlinkSync(socket)
    rmdirSync(dirname(socket))
  } finally {
    process.exit(0)
  }
})

const app = next({ dev: false, dir })
await app.prepare()
const handle = app.getRequestHandler()
const server = createServer((request, response) => void handle(request, response))
// Who may keep a connection and for how long is decided where visitors arrive.
server.keepAliveTimeout = 0
server.requestTimeout = 0
server.listen(socket, () => process.send?.('ready'))
