import type { Socket } from 'node:net'

/** Somebody who waits for an answer. `signal`: aborted when the connection is closed. */
export interface Waiter {
  signal: AbortSignal
  leave: () => void
}

interface Connection {
  count: number
  gone: AbortController
}

/**
 * Who waits on which connection. Browsers and proxies ask for one thing after the other, so of one connection
 * only a few may wait; and whoever closes it waits for nothing more. An answer that is still in line behind
 * others does not hear of that by itself.
 */
export class Waiting {
  readonly #connections = new WeakMap<Socket, Connection>()
  readonly #most: number

  /** @param most how many may wait on one connection */
  constructor(most: number) {
    this.#most = most
  }

  /** Notes that somebody waits, until `leave` is called; null: too many do already. */
  enter(socket: Socket): Waiter | null {
    const connection = this.#connections.get(socket) ?? this.#meet(socket)
    if (connection.count >= this.#most) return null
    connection.count += 1
    const leave = () => {
      connection.count -= 1
    }
    return { signal: connection.gone.signal, leave }
  }

  #meet(socket: Socket): Connection {
    const connection = { count: 0, gone: new AbortController() }
    this.#connections.set(socket, connection)
    if (socket.destroyed) connection.gone.abort()
    else socket.once('close', () => connection.gone.abort())
    return connection
  }
}
