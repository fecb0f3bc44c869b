import { type IncomingMessage, Server } from 'node:http'
import { PEER_HEADER } from './addressOf'
import { peerOf } from '@tokyo-cancer-portal/domain'

type Emit = (this: Server, event: string, ...args: unknown[]) => boolean

/**
 * Writes into every request from where it came. Next hands route handlers no socket, and takes whatever
 * `x-forwarded-for` a client made up; so the header is set here, over anything that a client sends under this name.
 *
 * @param trustedHops how many proxies of our own stand in front and append to `x-forwarded-for`
 */
export function keepPeerAddress(trustedHops: number): void {
  const emit = Reflect.get(Server.prototype, 'emit') as Emit
  Server.prototype.emit = function emitWithPeer(event: string, ...args: unknown[]) {
    if (event === 'request') {
      const { headers, socket } = args[0] as IncomingMessage
      headers[PEER_HEADER] = peerOf({
        remoteAddress: socket.remoteAddress,
        forwardedFor: headers['x-forwarded-for'],
        trustedHops,
      })
    }
    return emit.call(this, event, ...args)
  }
}
