import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { FakeCluster } from './fake/FakeCluster'
import { Refusal } from './fake/Refusal'

/** How a server may be unwell. */
export type Fault =
  | { kind: 'status'; status: number }
  | { kind: 'garbage' }
  | { kind: 'cut' }
  | { kind: 'closed' }
  | { kind: 'slow'; ms: number }
  | { kind: 'partial' }

const CREDENTIALS = `Basic ${Buffer.from('portal:pass word').toString('base64')}`

/** A server of our own that speaks as much of OpenSearch as the portal uses, over HTTP, and can be made unwell. */
export class FakeOpenSearch {
  cluster = new FakeCluster()
  /** Asked with each request; undefined: it is well. */
  fault: (method: string, path: string) => Fault | undefined = () => undefined
  readonly asked: { method: string; path: string; body: string }[] = []
  #server: Server | null = null
  #port = 0

  get url(): string {
    return `http://portal:pass%20word@127.0.0.1:${this.#port}`
  }

  /** Listens; after `stop` again at the same place. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#handle(request, response))
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

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string
    const { method = '', url = '' } = request
    this.asked.push({ method, path: url, body })
    const fault = this.fault(method, url)
    if (fault?.kind === 'closed') {
      request.socket.destroy()
      return
    }
    if (fault?.kind === 'slow')
      await new Promise((resolve) => setTimeout(resolve, fault.ms).unref())
    const { status, json } =
      request.headers.authorization === CREDENTIALS
        ? this.#answer(method, url, body, fault)
        : { status: 401, json: { error: 'Unauthorized' } }
    const text = fault?.kind === 'garbage' ? '<html>Bad gateway</html>' : JSON.stringify(json)
    response.writeHead(status, { 'content-type': 'application/json' })
    if (fault?.kind !== 'cut') {
      response.end(text)
      return
    }
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy())
  }

  #answer(method: string, url: string, body: string, fault?: Fault) {
    if (fault?.kind === 'status') {
      const { status } = fault
      return {
        status,
        json: { error: { type: 'es_rejected_execution_exception', reason: 'busy' }, status },
      }
    }
    try {
      const answer = this.cluster.answer(method, url, body)
      if (fault?.kind === 'partial') Object.assign(answer.json as object, { timed_out: true })
      return answer
    } catch (error) {
      const { status, type } = error instanceof Refusal ? error : { status: 500, type: 'failure' }
      return { status, json: { error: { type, reason: String(error) }, status } }
    }
  }
}
