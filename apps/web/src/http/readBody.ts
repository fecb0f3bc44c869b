import type { IncomingMessage } from 'node:http'

/** The body of a request as text, or null where it is longer than `limit` bytes. */
export async function readBody(
  request: Request | IncomingMessage,
  limit: number,
): Promise<string | null> {
  const { headers } = request
  const announced =
    headers instanceof Headers ? headers.get('content-length') : headers['content-length']
  if (Number(announced ?? 0) > limit) return null
  const source = 'body' in request ? request.body : request
  if (!source) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
