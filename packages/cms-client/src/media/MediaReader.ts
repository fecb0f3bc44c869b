import { CmsRequestError } from '../cache/CmsRequestError'
import { CmsUnavailableError } from '../cache/CmsUnavailableError'
import { DiskStore } from '../cache/DiskStore'
import { decodeMediaCopy, encodeMediaCopy } from './mediaCopy'

export interface MediaReaderOptions {
  cmsUrl: string
  /** Folder of the last good copies of small files. */
  folder: string
  onProblem: (message: string, error: unknown) => void
  /** Until the first byte, milliseconds. */
  timeoutMs?: number
  maxFiles?: number
}

export interface MediaRequest {
  filename: string
  /** Header `Range` of the visitor. */
  range?: string | null
  /** Header `If-None-Match` of the visitor. */
  ifNoneMatch?: string | null
  /** Aborted when the visitor goes away. */
  signal?: AbortSignal
}

export interface MediaAnswer {
  /** 200, 206, 304 or 416. */
  status: number
  /** Lower-case names: those of KEPT_HEADERS that the CMS gave. */
  headers: Record<string, string>
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | null
}

const KEPT_HEADERS = [
  'content-type',
  'content-length',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
]
const PASSED_STATUSES = new Set([200, 206, 304, 416])
const GONE_STATUSES = new Set([401, 403, 404, 410])
/** Larger files are passed through only; they would fill the disk for little. */
const LARGEST_COPY = 4 * 1024 * 1024

/** Uploaded files of the CMS, passed through, with last good copies of the small ones. */
export class MediaReader {
  readonly #options: MediaReaderOptions
  readonly #disk: DiskStore

  constructor(options: MediaReaderOptions) {
    this.#options = options
    const { folder, onProblem, maxFiles = 500 } = options
    this.#disk = new DiskStore({ folder, onProblem, maxFiles })
  }

  /** The file, or null where it does not exist or is not public. Rejects with CmsUnavailableError. */
  async open(request: MediaRequest): Promise<MediaAnswer | null> {
    const url = `${this.#options.cmsUrl}/api/media/file/${encodeURIComponent(request.filename)}`
    try {
      return await this.#answer(await this.#fetch(url, request), request.filename)
    } catch (error) {
      this.#options.onProblem('a file of the CMS could not be fetched', error)
      const copy = await this.#disk.read(request.filename)
      const answer = copy ? decodeMediaCopy(copy) : null
      if (answer) return answer
      throw new CmsUnavailableError(url, { cause: error })
    }
  }

  /** Resolves when all copies are on disk. */
  settled(): Promise<void> {
    return this.#disk.settled()
  }

  async #answer(response: Response, filename: string): Promise<MediaAnswer | null> {
    if (GONE_STATUSES.has(response.status)) {
      await response.body?.cancel()
      await this.#disk.remove(filename)
      return null
    }
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = response.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    const length = Number(headers['content-length'] ?? Number.POSITIVE_INFINITY)
    if (response.status !== 200 || length > LARGEST_COPY) {
      return { status: response.status, headers, body: response.body }
    }
    const body = new Uint8Array(await response.arrayBuffer())
    void this.#disk.write(filename, encodeMediaCopy({ headers, body }))
    return { status: 200, headers, body }
  }

  async #fetch(url: string, { range, ifNoneMatch, signal }: MediaRequest): Promise<Response> {
    const headers = new Headers()
    if (range) headers.set('range', range)
    if (ifNoneMatch) headers.set('if-none-match', ifNoneMatch)
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), this.#options.timeoutMs ?? 5_000)
    try {
      const response = await fetch(url, {
        headers,
        signal: signal ? AbortSignal.any([signal, patience.signal]) : patience.signal,
        redirect: 'error',
        cache: 'no-store',
      })
      if (PASSED_STATUSES.has(response.status) || GONE_STATUSES.has(response.status)) {
        return response
      }
      await response.body?.cancel()
      throw new CmsRequestError('status', url, { status: response.status })
    } finally {
      clearTimeout(timer)
    }
  }
}
