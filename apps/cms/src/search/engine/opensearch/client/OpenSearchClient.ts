import { OpenSearchError } from './OpenSearchError'
import { readBounded } from '../../../../http/readBounded'

const MOST_BYTES = 32 * 1024 * 1024
const LONGEST_REASON = 300

export interface OpenSearchRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  path: string
  /** JSON; a text is sent as it is, as lines of JSON. */
  body?: unknown
  /** Ends it; every request has an end. */
  signal: AbortSignal
  /** Statuses that are answers too, such as 404 where something may be missing. */
  accept?: readonly number[]
}

export interface OpenSearchAnswer {
  status: number
  json: unknown
}

/** Speaks to one OpenSearch server, or to whatever stands before several. */
export class OpenSearchClient {
  readonly #base: string
  readonly #authorization: string | undefined

  /** @param url may hold name and password; both are sent in a header and are in no message */
  constructor(url: string) {
    const { username, password, origin, pathname } = new URL(url)
    this.#base = `${origin}${pathname}`.replace(/\/$/, '')
    const person = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    this.#authorization = username ? `Basic ${Buffer.from(person).toString('base64')}` : undefined
  }

  /** @throws OpenSearchError whatever went wrong: no answer in time, another status, an answer that is no JSON */
  async ask({
    method,
    path,
    body,
    signal,
    accept = [],
  }: OpenSearchRequest): Promise<OpenSearchAnswer> {
    const isLines = typeof body === 'string'
    let status = 0
    try {
      const response = await fetch(`${this.#base}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined
            ? {}
            : { 'content-type': isLines ? 'application/x-ndjson' : 'application/json' }),
          ...(this.#authorization ? { authorization: this.#authorization } : {}),
        },
        ...(body === undefined ? {} : { body: isLines ? body : JSON.stringify(body) }),
        // Whoever it sends us to would be given name and password.
        redirect: 'error',
        signal,
      })
      status = response.status
      const text = method === 'HEAD' ? '' : await readBounded(response, MOST_BYTES)
      if (!response.ok && !accept.includes(status)) {
        throw new OpenSearchError(`OpenSearch: ${status} ${reasonIn(text)}`, status)
      }
      return { status, json: text === '' ? null : (JSON.parse(text) as unknown) }
    } catch (error) {
      if (error instanceof OpenSearchError) throw error
      throw new OpenSearchError(`OpenSearch: ${described(error)}`, status, { cause: error })
    }
  }
}

/** What OpenSearch says of its error; answers of proxies say something else, if anything. */
function reasonIn(text: string): string {
  const found = /"reason"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]
  return (found ?? text).slice(0, LONGEST_REASON)
}

/** Network errors of fetch hide their reason in `cause`. */
function described(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string } }
  return [message ?? String(error), cause?.code].filter(Boolean).join(' – ')
}
