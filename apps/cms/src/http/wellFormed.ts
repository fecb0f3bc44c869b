import { env } from '../env'
import { canBeDecoded } from './canBeDecoded'
import { errorResponse } from './errorResponse'

const MAX_JSON_BYTES = 5 * 1024 * 1024
const MAX_URL_LENGTH = 8000
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Encoded NUL in a URL: PostgreSQL cannot store or compare it. */
const ENCODED_NUL = /%00/
/** An escaped NUL or lone surrogate half in JSON text. */
const ESCAPED_NUL = /\\u0000/
const MULTIPART_WITHOUT_BOUNDARY = /^\s*multipart\/(?!.*;\s*boundary=)/i

/**
 * The request in the form that Payload handles well, or the refusal of a malformed one.
 *
 * - JSON is parsed once here: what does not parse, is no object, is too large or has NUL characters is a 4xx.
 * - So is a URL that cannot be decoded, a condition (`where`) that is a text but no JSON, a form without its boundary.
 * - Errors are in Japanese unless the person chose English in the admin (a cookie), whatever the client sends.
 * - A cookie without Origin and Sec-Fetch-Site comes from a program, not from a browser that another site controls
 *   (browsers send one of them with every request that can change something), so it counts as our own origin.
 */
export async function wellFormed(request: Request): Promise<Request | Response> {
  if (request.url.length > MAX_URL_LENGTH) return errorResponse(414, 'URLが長すぎます。')
  const { pathname, searchParams } = new URL(request.url)
  if (ENCODED_NUL.test(request.url) || !canBeDecoded(pathname)) {
    return errorResponse(400, 'URLに使えない文字が含まれています。')
  }
  const where = searchParams.get('where')
  if (where !== null && problemOf(where)) {
    return errorResponse(400, '条件（where）の形が正しくありません。')
  }

  const headers = new Headers(request.headers)
  headers.set('accept-language', 'ja')
  if (headers.has('cookie') && !headers.has('origin') && !headers.has('sec-fetch-site')) {
    headers.set('origin', env.cmsUrl)
  }
  if (MULTIPART_WITHOUT_BOUNDARY.test(headers.get('content-type') ?? '')) {
    return errorResponse(400, 'multipart/form-dataにboundaryがありません。')
  }
  const isJson = headers.get('content-type')?.toLowerCase().startsWith('application/json') === true
  if (!WITH_BODY.has(request.method) || !request.body || !isJson) {
    return rebuild(request, headers, request.body)
  }
  const text = await readText(request)
  if (text === null) return errorResponse(413, '送信された内容が大きすぎます。')
  if (text === '') return rebuild(request, headers, null)
  const problem = problemOf(text)
  return problem ? errorResponse(400, problem) : rebuild(request, headers, text)
}

function rebuild(request: Request, headers: Headers, body: BodyInit | null): Request {
  return new Request(request.url, {
    method: request.method,
    headers,
    body,
    signal: request.signal,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
}

function problemOf(text: string): string | undefined {
  if (ESCAPED_NUL.test(text)) return '保存できない制御文字が含まれています。'
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return 'JSONのオブジェクトを送ってください。'
  } catch {
    return 'JSONとして読み取れません。'
  }
  return undefined
}

/** Null when the body is larger than allowed; reading stops there. */
async function readText(request: Request): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > MAX_JSON_BYTES) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
