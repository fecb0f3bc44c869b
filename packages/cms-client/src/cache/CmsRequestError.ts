export type CmsFailure = 'network' | 'timeout' | 'status' | 'unparsable' | 'paused'

/** One request to the CMS failed; `reason` says how, `status` the HTTP status where there was one. */
export class CmsRequestError extends Error {
  override name = 'CmsRequestError'
  readonly reason: CmsFailure
  readonly status: number | null

  constructor(reason: CmsFailure, url: string, options: ErrorOptions & { status?: number } = {}) {
    super(`${reason}${options.status ? ` ${options.status}` : ''}: ${url}`, {
      cause: options.cause,
    })
    this.reason = reason
    this.status = options.status ?? null
  }

  /** Whether the CMS as a whole seems to be away, rather than this one answer being wrong. */
  get cmsIsAway(): boolean {
    return (
      this.reason === 'network' ||
      this.reason === 'timeout' ||
      (this.status !== null && this.status >= 502 && this.status <= 504)
    )
  }
}
