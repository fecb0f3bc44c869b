import { env } from '../env'
import { canBeDecoded } from './canBeDecoded'
import { checkedForm } from './checkedForm'
import { errorResponse } from './errorResponse'
import { sentenceFor } from './inJapanese'
import { isForeign } from './isForeign'
import { isGetInDisguise } from './isGetInDisguise'
import { isTooLarge } from './isTooLarge'
import { jsonProblem } from './jsonProblem'
import { localeProblem } from '../localization/localeProblem'
import { readBody } from './readBody'
import { MAX_BODY_BYTES, MAX_TEXT_BYTES } from './sizes'

const MAX_URL_LENGTH = 8000
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Encoded NUL in a URL: PostgreSQL cannot store or compare it. */
const ENCODED_NUL = /%00/

/**
 * The request in the form that Payload handles well, or the refusal of a malformed one.
 *
 * - Bodies are read once here, and checked: JSON has to be an object without NUL, a form has to be one that
 *   `checkedForm` knows, everything else that is sent is no input of any route.
 * - So is a URL that cannot be decoded, a condition (`where`) that is a text but no JSON.
 * - Errors are in Japanese unless the person chose English in the admin (a cookie), whatever the client sends.
 * - A cookie without Origin and Sec-Fetch-Site comes from a program, not from a browser that another site controls
 *   (browsers send one of them with every request that can change something), so it counts as our own origin.
 */
export async function wellFormed(request: Request): Promise<Request | Response> {
  if (request.url.length > MAX_URL_LENGTH) return errorResponse(414, sentenceFor(414))
  const problem = urlProblem(request.url)
  if (problem) return errorResponse(400, problem)

  if (WITH_BODY.has(request.method) && isForeign(request.headers)) {
    return errorResponse(403, sentenceFor(403))
  }
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'ja')
  if (headers.has('cookie') && !headers.has('origin') && !headers.has('sec-fetch-site')) {
    headers.set('origin', env.cmsUrl)
  }
  if (!WITH_BODY.has(request.method) || !request.body) return rebuild(request, headers)
  return withBody(request, headers)
}

async function withBody(request: Request, headers: Headers): Promise<Request | Response> {
  const contentType = headers.get('content-type') ?? ''
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const isForm = type === 'multipart/form-data'
  const bytes = isTooLarge(headers)
    ? null
    : await readBody(request.body!, isForm ? MAX_BODY_BYTES : MAX_TEXT_BYTES)
  if (bytes === null) return errorResponse(413, sentenceFor(413))
  if (bytes.byteLength === 0) return rebuild(request, headers)
  // The new body says its own length and type.
  headers.delete('content-length')
  if (isForm) {
    const form = await checkedForm(bytes, contentType)
    if (form instanceof Response) return form
    headers.delete('content-type')
    return rebuild(request, headers, form)
  }
  const text = new TextDecoder().decode(bytes)
  if (type === 'application/json') {
    const problem = jsonProblem(text)
    return problem ? errorResponse(400, problem) : rebuild(request, headers, text)
  }
  if (type === 'application/x-www-form-urlencoded' && isGetInDisguise(request)) {
    const url = `${request.url}${request.url.includes('?') ? '&' : '?'}${text}`
    const problem = urlProblem(url)
    return problem
      ? errorResponse(400, problem)
      : new Request(url, { headers, signal: request.signal })
  }
  return errorResponse(415, sentenceFor(415))
}

function urlProblem(url: string): string | undefined {
  const { href, pathname, searchParams } = new URL(url)
  if (ENCODED_NUL.test(href) || !canBeDecoded(pathname)) {
    return 'URLに使えない文字が含まれています。'
  }
  const where = searchParams.get('where')
  if (where !== null && jsonProblem(where)) return '条件（where）の形が正しくありません。'
  return localeProblem(searchParams)
}

function rebuild(
  { url, method, signal }: Request,
  headers: Headers,
  body: BodyInit | null = null,
): Request {
  return new Request(url, { method, headers, body, signal })
}
