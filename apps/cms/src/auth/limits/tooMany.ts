import { APIError, type PayloadRequest } from 'payload'

/** 429 with Retry-After (seconds). */
export function tooMany(req: PayloadRequest, seconds: number): APIError {
  const headers = req.responseHeaders ?? new Headers()
  headers.set('retry-after', String(seconds))
  req.responseHeaders = headers
  const minutes = Math.ceil(seconds / 60)
  return new APIError(
    `試行が多すぎます。${minutes}分ほど待ってからもう一度お試しください。`,
    429,
    null,
    true,
  )
}
