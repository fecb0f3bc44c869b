import { CmsRequestError } from './CmsRequestError'

export interface FetchTextOptions {
  timeoutMs: number
  headers?: Record<string, string>
  /** What errors call the address; the address itself unless told. */
  name?: string
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError'

/** A kept-alive connection of a CMS that has since restarted breaks on first use; a new one works. */
async function attempt(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (isTimeout(error) || isRefused(error)) throw error
    return fetch(url, init)
  }
}

const isRefused = (error: unknown) =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ECONNREFUSED'

/**
 * One GET to the CMS. Resolves with the body, or null where the CMS says that there is no such
 * thing (404, 410). Rejects with CmsRequestError on everything else; the time-out in milliseconds
 * covers the whole body.
 */
export async function fetchText(url: string, options: FetchTextOptions): Promise<string | null> {
  const name = options.name ?? url
  const init: RequestInit = {
    headers: { accept: 'application/json', ...options.headers },
    signal: AbortSignal.timeout(options.timeoutMs),
    redirect: 'error',
    // Freshness is decided in SiteCache; a framework that wraps fetch must not keep a second copy.
    cache: 'no-store',
  }
  try {
    const response = await attempt(url, init)
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel()
      return null
    }
    if (!response.ok) {
      await response.body?.cancel()
      throw new CmsRequestError('status', name, { status: response.status })
    }
    return await response.text()
  } catch (error) {
    if (error instanceof CmsRequestError) throw error
    throw new CmsRequestError(isTimeout(error) ? 'timeout' : 'network', name, { cause: error })
  }
}
