import { randomUUID } from 'node:crypto'

import { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../signature'
import { type CmsAnswer, postJson } from './postJson'

/** By what the CMS knows that the site speaks. */
export interface Signing {
  secret: string
  /** Unix milliseconds. */
  now: number
}

/**
 * Posts a message to the CMS, signed as the CMS signs what it tells the site, with a nonce: two visitors may say the same in
 * the same millisecond. Rejects with CmsRequestError where there is no answer.
 */
export function postSigned(
  url: string,
  message: { purpose: string },
  { secret, now }: Signing,
): Promise<CmsAnswer> {
  const body = JSON.stringify({ nonce: randomUUID(), ...message })
  return postJson(url, body, {
    [TIMESTAMP_HEADER]: String(now),
    [SIGNATURE_HEADER]: sign({ secret, timestamp: now, body }),
  })
}
