import { randomUUID } from 'node:crypto'
import type { Portal } from './openPortal'

/** Speaks to the chatbot as the site does for visitors, signed. */
export async function chatSiteOf(portal: Portal) {
  const { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } =
    await import('@tokyo-cancer-portal/cms-client/signature')
  const secret = process.env.REVALIDATE_SECRET ?? ''
  const signed = (body: string, key = secret) => {
    const timestamp = Date.now()
    return {
      [TIMESTAMP_HEADER]: String(timestamp),
      [SIGNATURE_HEADER]: sign({ secret: key, timestamp, body }),
    }
  }
  const post = (path: string, body: string, headers: Record<string, string> = signed(body)) =>
    portal.rest('POST', path, { body, headers })
  const bodyOf = (purpose: string, words: object) =>
    JSON.stringify({ purpose, nonce: randomUUID(), ...words })
  return {
    signed,
    post,
    ask: async (message: string, more: object = {}) => {
      const { status, json } = await post('/chat', bodyOf('chat', { message, ...more }))
      if (status !== 200) throw new Error(`${status} for a question`)
      return json as { kind: string; receipt: string; text: string }
    },
    rate: (receipt: unknown, rating: unknown, more: object = {}) =>
      post('/chat/feedback', bodyOf('chat-rating', { receipt, rating, ...more })),
  }
}
