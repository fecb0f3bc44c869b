import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { LoopbackServer } from '../../../../test/LoopbackServer'

/** How a server may be unwell, or mean harm. */
export type Behaviour =
  | { kind: 'says'; text: string; tokens?: unknown }
  | { kind: 'saysLater'; text: string; ms: number }
  | { kind: 'status'; status: number }
  | { kind: 'raw'; body: string; type?: string }
  | { kind: 'huge' }
  | { kind: 'redirect'; to: string }
  | { kind: 'closed' }
  | { kind: 'cut' }
  | { kind: 'trickle'; everyMs: number }

export interface AskedModel {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** A server of our own that speaks as much of OpenAI's language as the portal uses, over HTTP, and behaves as it is told. */
export class FakeModel extends LoopbackServer {
  behave: (asked: AskedModel) => Behaviour = () => ({ kind: 'says', text: 'NONE' })
  readonly asked: AskedModel[] = []
  /** Connections on which an answer is on its way. */
  open = 0

  /** As it stands in `LLM_BASE_URL`. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/v1`
  }

  /** Quotations of the last request, without what stands around them. */
  get shown(): string[] {
    const prompt = this.asked.at(-1)?.body ?? '{}'
    const { messages = [] } = JSON.parse(prompt) as { messages?: { content: string }[] }
    const content = messages.at(-1)?.content ?? ''
    return [...content.matchAll(/<quotation[^>]*>\n([^]*?)\n<\/quotation>/g)].map(
      ([, text]) => text ?? '',
    )
  }

  protected override async handle(
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
    const { method = '', url = '', headers } = request
    const asked = { method, path: url, headers, body }
    this.asked.push(asked)
    this.open += 1
    response.on('close', () => (this.open -= 1))
    await answer(response, this.behave(asked))
  }
}

async function answer(response: ServerResponse, behaviour: Behaviour): Promise<void> {
  const send = (body: string, type = 'application/json', status = 200) =>
    response.writeHead(status, { 'content-type': type }).end(body)
  switch (behaviour.kind) {
    case 'says':
      return void send(completion(behaviour.text, behaviour.tokens))
    case 'saysLater':
      await setTimeout(behaviour.ms, undefined, { ref: false })
      return void send(completion(behaviour.text))
    case 'status':
      return void send('{"error":{"message":"no"}}', undefined, behaviour.status)
    case 'raw':
      return void send(behaviour.body, behaviour.type)
    case 'huge':
      return void send(completion('あ'.repeat(1_000_000)))
    case 'redirect':
      return void response.writeHead(307, { location: behaviour.to }).end()
    case 'closed':
      return void response.destroy()
    case 'cut': {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 9000 })
      response.write(completion('').slice(0, 20), () => response.destroy())
      return
    }
    case 'trickle': {
      response.writeHead(200, { 'content-type': 'application/json' })
      for (const character of completion('NONE'.repeat(1000))) {
        if (response.destroyed) return
        response.write(character)
        await setTimeout(behaviour.everyMs, undefined, { ref: false })
      }
      return void response.end()
    }
  }
}

const completion = (content: string, tokens: unknown = 100): string =>
  JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 1,
    model: 'model-of-tests',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: tokens, completion_tokens: 0, total_tokens: tokens },
  })
