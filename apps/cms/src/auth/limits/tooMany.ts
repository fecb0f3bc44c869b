import { APIError, type PayloadRequest } from 'payload'

/**
 * 429 with Retry-After (seconds).
 *
 * @param message where it is not about attempts of one person
 */
export function tooMany(
  req: PayloadRequest,
  seconds: number,
  message = `試行が多すぎます。${Math.ceil(seconds / 60)}分ほど待ってからもう一度お試しください。`,
): APIError {
  const headers = req.responseHeaders ?? new Headers()
  headers.set('retry-after', String(seconds))
  req.responseHeaders = headers
  return new APIError(message, 429, null, true)
}
