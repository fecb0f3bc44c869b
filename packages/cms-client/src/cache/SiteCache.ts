import { LRUCache } from 'lru-cache'

import type { DiskStore } from './DiskStore'

import { CircuitBreaker } from './CircuitBreaker'
import { CmsRequestError } from './CmsRequestError'
import { CmsUnavailableError } from './CmsUnavailableError'
import { contentHash } from './contentHash'
import { fetchText } from './fetchText'
import { TagGenerations } from './TagGenerations'

export interface SiteCacheOptions {
  disk: DiskStore
  /** Bound of the answers in memory, in bytes of their JSON text (UTF-16). */
  maxBytes: number
  timeoutMs: number
  /** Beyond this age an answer is renewed in the background, milliseconds. */
  maxAgeMs: number
  /** How long one address, or the CMS as a whole, is left alone after failures, milliseconds. */
  pauseMs: number
  now: () => number
  /** Told of every failed request and every disk problem. */
  onProblem: (message: string, error: unknown) => void
  /** Told how each question was answered, in the asynchronous context of whoever asked. */
  onAnswer?: (answer: CacheAnswer) => void
}

export interface CacheAnswer {
  tags: readonly string[]
  /** `current`: as the CMS has it; `copy`: the last good one while the CMS is away; `none`: not at all. */
  state: 'current' | 'copy' | 'none'
}

export interface CacheRequest<T> {
  url: string
  /**
   * Where the same question has another address every day (what is coming up from today), one text
   * for all of them: the answer to an earlier one then stands in while the CMS is away. Default: url.
   */
  key?: string
  /** One tag per collection or global whose documents the answer can contain. */
  tags: readonly string[]
  /**
   * Whether the answer changes with time alone: it is asked for anew each time, and the last good one only stands in
   * while the CMS is away.
   */
  isOfTheMoment?: boolean
  /** Turns the JSON into a value, null where the asked-for thing does not exist; throws if wrong. */
  parse: (json: unknown) => T | null
}

interface Entry {
  value: unknown
  url: string
  hash: string
  /** Order of the requests; an answer never replaces one that was asked for later. */
  sequence: number
  generation: number
  fetchedAt: number
  /** False for a copy that an earlier process left on disk. */
  validated: boolean
}

const MISSING = ''

/**
 * The answers of the CMS, kept in memory and, as last good copies, on disk.
 *
 * An answer that this process fetched, that no invalidation has touched since and that is younger
 * than `maxAgeMs` is served at once; an older one is served and renewed in the background; an
 * invalidated one, or one of an earlier process, is fetched now, and only if that fails the copy is
 * served. "Does not exist" is an answer too and removes the copy: what was withdrawn stays away.
 */
export class SiteCache {
  readonly #options: SiteCacheOptions
  readonly #memory: LRUCache<string, Entry>
  readonly #failedUntil: LRUCache<string, number>
  readonly #writtenHash = new LRUCache<string, string>({ max: 10_000, ttl: 10 * 60 * 1000 })
  readonly #inflight = new Map<string, { generation: number; promise: Promise<Entry> }>()
  readonly #generations = new TagGenerations()
  readonly #breaker: CircuitBreaker
  #sequence = 0

  constructor(options: SiteCacheOptions) {
    this.#options = options
    this.#memory = new LRUCache({ maxSize: options.maxBytes })
    this.#failedUntil = new LRUCache({ max: 1_000 })
    this.#breaker = new CircuitBreaker({
      threshold: 2,
      pauseMs: options.pauseMs,
      now: options.now,
    })
  }

  /** The value, or null where it does not exist. Rejects with CmsUnavailableError only. */
  async read<T>(request: CacheRequest<T>): Promise<T | null> {
    const note = (state: CacheAnswer['state']) =>
      this.#options.onAnswer?.({ tags: request.tags, state })
    const held = this.#memory.get(keyOf(request))
    if (held && this.#isCurrent(held, request)) {
      if (this.#options.now() - held.fetchedAt > this.#options.maxAgeMs) this.#renew(request)
      note('current')
      return held.value as T | null
    }
    if (this.#breaker.tripped) {
      const copy = held ?? (await this.#copyOnDisk(request))
      if (copy) {
        this.#renew(request)
        note('copy')
        return copy.value as T | null
      }
    }
    try {
      const { value } = await this.#refresh(request)
      note('current')
      return value as T | null
    } catch (error) {
      const copy = this.#memory.get(keyOf(request)) ?? (await this.#copyOnDisk(request))
      note(copy ? 'copy' : 'none')
      if (copy) return copy.value as T | null
      throw new CmsUnavailableError(request.url, { cause: error })
    }
  }

  /**
   * The value of a question that nobody may ask again, such as a search: it is asked now and never kept. One that takes
   * too long says nothing about the CMS as a whole. Rejects with CmsUnavailableError only.
   */
  async ask<T>({ url, tags, parse }: Omit<CacheRequest<T>, 'key' | 'isOfTheMoment'>): Promise<T> {
    const { onAnswer, onProblem, timeoutMs } = this.#options
    // What somebody asked stays out of every message: it may be an illness.
    const [named = ''] = url.split('?', 1)
    try {
      if (this.#breaker.tripped) throw new CmsRequestError('paused', named)
      const text = await fetchText(url, { timeoutMs, name: named })
      const value = text === null ? null : parseAnswer({ url: named, tags, parse }, text)
      if (value === null) throw new CmsRequestError('unparsable', named)
      onAnswer?.({ tags, state: 'current' })
      return value
    } catch (error) {
      onProblem('a question to the CMS failed', error)
      onAnswer?.({ tags, state: 'none' })
      throw new CmsUnavailableError(named, { cause: error })
    }
  }

  /** Makes every answer with one of these tags be fetched anew before it is served again. */
  invalidate(tags: readonly string[]): void {
    this.#generations.invalidate(tags)
    // Whoever invalidates is the CMS itself, so it is there again.
    this.#breaker.succeeded()
    this.#failedUntil.clear()
  }

  /** Whether the last requests reached the CMS. */
  get cmsReachable(): boolean {
    return !this.#breaker.tripped
  }

  /** Resolves when all requests under way and all disk writes are done. */
  async settled(): Promise<void> {
    await Promise.allSettled(Array.from(this.#inflight.values(), ({ promise }) => promise))
    await this.#options.disk.settled()
  }

  #isCurrent(held: Entry, { url, tags, isOfTheMoment }: CacheRequest<unknown>): boolean {
    if (isOfTheMoment) return false
    return held.validated && held.url === url && this.#generations.isCurrent(tags, held.generation)
  }

  #renew<T>(request: CacheRequest<T>): void {
    // A failure is reported by #fetch; the answer at hand stays.
    this.#refresh(request).catch(() => undefined)
  }

  #refresh<T>(request: CacheRequest<T>): Promise<Entry> {
    const { url, tags } = request
    const running = this.#inflight.get(url)
    if (running && this.#generations.isCurrent(tags, running.generation)) return running.promise
    const generation = this.#generations.current
    const promise = this.#fetch(request, generation).finally(() => {
      if (this.#inflight.get(url)?.promise === promise) this.#inflight.delete(url)
    })
    this.#inflight.set(url, { generation, promise })
    return promise
  }

  async #fetch<T>(request: CacheRequest<T>, generation: number): Promise<Entry> {
    const { url } = request
    const key = keyOf(request)
    const { now, pauseMs, timeoutMs, onProblem } = this.#options
    this.#sequence += 1
    const sequence = this.#sequence
    if ((this.#failedUntil.get(url) ?? 0) > now()) throw new CmsRequestError('paused', url)
    if (!this.#breaker.tryPass()) throw new CmsRequestError('paused', url)
    try {
      const text = await fetchText(url, { timeoutMs })
      const value = text === null ? null : parseAnswer(request, text)
      this.#breaker.succeeded()
      const hash = value === null ? MISSING : contentHash(text ?? '')
      const fetchedAt = now()
      const entry = { value, url, hash, sequence, generation, fetchedAt, validated: true }
      return this.#store(key, text ?? '', entry)
    } catch (error) {
      if (error instanceof CmsRequestError && error.cmsIsAway) this.#breaker.failed()
      else this.#breaker.succeeded()
      this.#failedUntil.set(url, now() + pauseMs)
      onProblem('a request to the CMS failed', error)
      throw error
    }
  }

  #store(key: string, text: string, entry: Entry): Entry {
    const held = this.#memory.peek(key)
    if (held && held.sequence > entry.sequence) return held
    this.#memory.set(key, entry, { size: sizeOf(text) })
    if (this.#writtenHash.get(key) !== entry.hash) {
      this.#writtenHash.set(key, entry.hash)
      const { disk } = this.#options
      if (entry.hash === MISSING) void disk.remove(key)
      else void disk.write(key, text).then((kept) => kept || this.#writtenHash.delete(key))
    }
    return entry
  }

  async #copyOnDisk<T>(request: CacheRequest<T>): Promise<Entry | null> {
    const { url } = request
    const key = keyOf(request)
    const bytes = await this.#options.disk.read(key)
    if (!bytes) return null
    const newer = this.#memory.peek(key)
    if (newer) return newer
    try {
      const text = bytes.toString()
      const value = parseAnswer(request, text)
      const hash = contentHash(text)
      const entry = { value, url, hash, sequence: 0, generation: 0, fetchedAt: 0, validated: false }
      this.#memory.set(key, entry, { size: sizeOf(text) })
      return entry
    } catch {
      return null
    }
  }
}

const keyOf = ({ key, url }: CacheRequest<unknown>) => key ?? url

const sizeOf = (text: string) => text.length * 2 + 512

function parseAnswer<T>({ url, parse }: CacheRequest<T>, text: string): T | null {
  try {
    return parse(JSON.parse(text))
  } catch (error) {
    throw new CmsRequestError('unparsable', url, { cause: error })
  }
}
