import { MAX_BODY_BYTES } from './sizes'

/** Whether a request says itself that it is larger than anything the CMS takes. */
export function isTooLarge(headers: Headers): boolean {
  return Number(headers.get('content-length') ?? 0) > MAX_BODY_BYTES
}
