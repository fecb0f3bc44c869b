import { once } from 'node:events'
import { createServer } from 'node:http'

export type ListeningModel = {
  /** What it was asked, oldest first. */
  asked: string[]
  close: () => void
}

/** A language model that always says the same, where the CMS looks for one. */
export const listenAsModel = async (port: number, content: string): Promise<ListeningModel> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      asked.push(body)
      const message = { role: 'assistant', content }
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] }))
    })
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return { asked, close: () => server.close() }
}
