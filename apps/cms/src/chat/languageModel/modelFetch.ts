import { readBounded } from '../../http/readBounded'

/** A shortened answer is some hundred characters; the rest is room for what servers say around it. */
const MOST_BYTES = 64 * 1024

/**
 * `fetch` for one language model and nothing else: no other address, no redirect (whoever it leads to would be given key and
 * question), and never more of an answer than is ever needed.
 */
export function modelFetch(baseUrl: string): typeof fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!url.startsWith(`${baseUrl}/`)) throw new Error('not the address of the language model')
    const response = await fetch(url, { ...init, redirect: 'error' })
    const text = await readBounded(response, MOST_BYTES)
    const type = response.headers.get('content-type') ?? ''
    return new Response(text, { status: response.status, headers: { 'content-type': type } })
  }
}
