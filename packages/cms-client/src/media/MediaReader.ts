import type { MediaCopy } from './mediaCopy'

import { join } from 'node:path'

import { CmsUnavailableError } from '../cache/CmsUnavailableError'
import { DiskStore } from '../cache/DiskStore'
import { ALL_TAG } from '../cache/TagGenerations'
import { Confirmation } from './Confirmation'
import { fetchMedia, GONE_STATUSES } from './fetchMedia'
import { decodeMediaCopy, encodeMediaCopy } from './mediaCopy'
import { MediaWord } from './MediaWord'

export interface MediaReaderOptions {
  cmsUrl: string
  /** Folder of the last good copies of small files. */
  folder: string
  onProblem: (message: string, error: unknown) => void
  /** Until the first byte, milliseconds. */
  timeoutMs?: number
  maxFiles?: number
  /** How long after the CMS's word the copies are confirmed again, milliseconds. */
  confirmAfterMs?: number
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
/** Larger files are passed through only; they would fill the disk for little. */
const LARGEST_COPY = 4 * 1024 * 1024

/** After the CMS's word files of all names may be others, or not public any more. */
const TAGS = ['media', ALL_TAG]

/**
 * Uploaded files of the CMS, passed through, with last good copies of the small ones. While the CMS is away
 * only copies are given that were fetched or confirmed since its last word about files: what was withdrawn
 * before stays away.
 */
export class MediaReader {
  readonly #options: MediaReaderOptions
  readonly #disk: DiskStore
  readonly #word: MediaWord
  readonly #confirmation: Confirmation

  constructor(options: MediaReaderOptions) {
    this.#options = options
    const { folder, onProblem, maxFiles = 500, confirmAfterMs = 2_000 } = options
    this.#disk = new DiskStore({ folder, onProblem, maxFiles })
    this.#word = new MediaWord({ folder: join(folder, 'word'), onProblem })
    this.#confirmation = new Confirmation({
      names: () => this.#disk.keys(),
      confirm: (filename) => this.#confirm(filename),
      firstMs: confirmAfterMs,
      againMs: 30_000,
    })
  }

  /** The file, or null where it does not exist or is not public. Rejects with CmsUnavailableError. */
  async open(request: MediaRequest): Promise<MediaAnswer | null> {
    const word = await this.#word.current()
    try {
      return await this.#answer(await this.#fetch(request), { word, filename: request.filename })
    } catch (error) {
      this.#options.onProblem('a file of the CMS could not be fetched', error)
      const copy = await this.#copyOf(request.filename)
      if (copy && copy.word === (await this.#word.current())) {
        return { status: 200, headers: copy.headers, body: copy.body }
      }
      throw new CmsUnavailableError(this.#urlOf(request.filename), { cause: error })
    }
  }

  /**
   * Takes the CMS's word that something with these tags changed: no copy counts any more until it was
   * confirmed. Resolves when that holds after a restart as well.
   */
  async distrust(tags: readonly string[]): Promise<void> {
    if (!tags.some((tag) => TAGS.includes(tag))) return
    this.#confirmation.start()
    await this.#word.renew()
  }

  /** Resolves when all copies are on disk. */
  settled(): Promise<void> {
    return this.#disk.settled()
  }

  async #confirm(filename: string): Promise<void> {
    const word = await this.#word.current()
    const copy = await this.#copyOf(filename)
    if (copy?.word === word) return
    const etag = copy?.headers.etag ?? null
    const response = await this.#fetch({ filename, ifNoneMatch: etag })
    if (response.status === 304 && copy) await this.#keep(filename, { ...copy, word })
    else {
      const answer = await this.#answer(response, { word, filename })
      if (answer?.body instanceof ReadableStream) await answer.body.cancel()
    }
  }

  async #copyOf(filename: string): Promise<MediaCopy | null> {
    const bytes = await this.#disk.read(filename)
    return bytes && decodeMediaCopy(bytes)
  }

  #keep(filename: string, copy: MediaCopy): Promise<boolean> {
    return this.#disk.write(filename, encodeMediaCopy(copy))
  }

  async #answer(
    response: Response,
    { filename, word }: { filename: string; word: string },
  ): Promise<MediaAnswer | null> {
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
    void this.#keep(filename, { word, headers, body })
    return { status: 200, headers, body }
  }

  #urlOf(filename: string): string {
    return `${this.#options.cmsUrl}/api/media/file/${encodeURIComponent(filename)}`
  }

  #fetch({ filename, ...request }: MediaRequest): Promise<Response> {
    const { timeoutMs = 5_000 } = this.#options
    return fetchMedia(this.#urlOf(filename), { ...request, timeoutMs })
  }
}
