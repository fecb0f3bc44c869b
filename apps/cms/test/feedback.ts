import { randomUUID } from 'node:crypto'
import type { Portal, RestAnswer } from './openPortal'

type Words = { answer: 'yes' | 'no' } | { text: string }

/** Speaks to the CMS as the site does when visitors say something about a page. */
export async function siteOf(portal: Portal) {
  const { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } =
    await import('@tokyo-cancer-portal/cms-client/signature')
  const secret = process.env.REVALIDATE_SECRET ?? ''
  const signed = (body: string, { timestamp = Date.now(), key = secret } = {}) => ({
    [TIMESTAMP_HEADER]: String(timestamp),
    [SIGNATURE_HEADER]: sign({ secret: key, timestamp, body }),
  })
  const bodyOf = (collection: string, id: string, words: object) =>
    JSON.stringify({ purpose: 'feedback', nonce: randomUUID(), collection, id, ...words })
  const post = (body: string, headers: Record<string, string> = signed(body)) =>
    portal.rest('POST', '/feedback', { body, headers })
  return {
    signed,
    bodyOf,
    post,
    say: (collection: string, id: string, words: Words): Promise<RestAnswer> =>
      post(bodyOf(collection, id, words)),
  }
}
