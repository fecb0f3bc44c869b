import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A server of a test on this machine, which takes whole requests over HTTP, and can go away and come back. */
export abstract class LoopbackServer {
  #server: Server | null = null
  #port = 0

  protected get port(): number {
    return this.#port
  }

  /** Listens; after `stop` again at the same place. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#take(request, response))
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (server.address() as { port: number }).port
  }

  /** From now on nobody listens. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  protected abstract handle(
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void>

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string
    await this.handle(request, body, response)
  }
}
