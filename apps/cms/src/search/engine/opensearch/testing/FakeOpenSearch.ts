import type { IncomingMessage, ServerResponse } from 'node:http'
import { LoopbackServer } from '../../../../../test/LoopbackServer'
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
export class FakeOpenSearch extends LoopbackServer {
  cluster = new FakeCluster()
  /** Asked with each request; undefined: it is well. */
  fault: (method: string, path: string) => Fault | undefined = () => undefined
  readonly asked: { method: string; path: string; body: string }[] = []

  get url(): string {
    return `http://portal:pass%20word@127.0.0.1:${this.port}`
  }

  protected override async handle(
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
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
