import type { SiteCacheOptions } from '../cache/SiteCache'
import type { CollectionSlug, GlobalSlug } from '../query/tagsOf'
import type { Query } from '../query/buildQuery'
import type { Page } from '../schemas/page'
import type { z } from 'zod'
import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { DiskStore } from '../cache/DiskStore'
import { SiteCache } from '../cache/SiteCache'
import { buildQuery } from '../query/buildQuery'
import { tagsOf } from '../query/tagsOf'
import { pageSchema } from '../schemas/page'

export interface CmsReaderOptions {
  /** Address of the CMS without a slash at the end. */
  cmsUrl: string
  /** Folder of the last good copies; made when needed. */
  folder: string
  onProblem: (message: string, error: unknown) => void
  onAnswer?: SiteCacheOptions['onAnswer']
  timeoutMs?: number
  maxAgeMs?: number
  pauseMs?: number
  maxBytes?: number
  maxFiles?: number
  now?: () => number
}

/**
 * Reads what the CMS shows to everybody, through the cache. Its texts are in the language of the reader,
 * in Japanese where they are not translated (see `listTranslated` for which pages are).
 */
export class CmsReader {
  readonly cmsUrl: string
  readonly cache: SiteCache
  readonly language: Language
  readonly #options: CmsReaderOptions

  /** @param shared what a reader in another language has in common with this one */
  constructor(options: CmsReaderOptions, shared?: { cache: SiteCache; language: Language }) {
    this.#options = options
    this.cmsUrl = options.cmsUrl.replace(/\/+$/, '')
    this.language = shared?.language ?? DEFAULT_LANGUAGE
    this.cache = shared?.cache ?? openCache(options)
  }

  /** A reader in another language over the same cache: a change of a document renews it in all of them. */
  inLanguage(language: Language): CmsReader {
    if (language === this.language) return this
    return new CmsReader(this.#options, { cache: this.cache, language })
  }

  /**
   * One page of a collection. Null where the page does not exist, which is also how a list beyond
   * its last page and a single document that is not there answer. Rejects with CmsUnavailableError.
   *
   * `standIn`: a question that is the same every day, where `query` contains the date. The last
   * answer under it is given while the CMS is away.
   */
  async list<T extends z.ZodType>(
    slug: CollectionSlug,
    query: Query,
    document: T,
    standIn?: Query,
  ): Promise<Page<z.output<T>> | null> {
    const page = pageSchema(document)
    return this.cache.read({
      url: `${this.cmsUrl}/api/${slug}?${buildQuery(this.#inOwnLanguage(slug, query))}`,
      ...(standIn
        ? { key: `${this.cmsUrl}/api/${slug}?${buildQuery(this.#inOwnLanguage(slug, standIn))}` }
        : {}),
      tags: tagsOf(slug, query.depth ?? 0),
      parse: (json) => {
        const answer = page.parse(json)
        const beyondTheEnd = answer.docs.length === 0 && (query.page ?? 1) > 1
        return beyondTheEnd ? null : answer
      },
    })
  }

  /** Like `list`, for a question that nobody may ask again: it is asked now and never kept. */
  async askList<T extends z.ZodType>(
    slug: CollectionSlug,
    query: Query,
    document: T,
  ): Promise<Page<z.output<T>>> {
    const page = pageSchema(document)
    return this.cache.ask({
      url: `${this.cmsUrl}/api/${slug}?${buildQuery(this.#inOwnLanguage(slug, query))}`,
      tags: tagsOf(slug, query.depth ?? 0),
      parse: (json) => page.parse(json),
    })
  }

  /** The one document that the query finds, or null. Rejects with CmsUnavailableError. */
  async findOne<T extends z.ZodType>(
    slug: CollectionSlug,
    query: Pick<Query, 'where' | 'depth'>,
    document: T,
  ): Promise<z.output<T> | null> {
    const page = pageSchema(document)
    return this.cache.read({
      url: `${this.cmsUrl}/api/${slug}?${buildQuery(this.#inOwnLanguage(slug, { ...query, limit: 1 }))}`,
      tags: tagsOf(slug, query.depth ?? 0),
      parse: (json) => page.parse(json).docs[0] ?? null,
    })
  }

  /** A global, or null where the CMS does not show it. Rejects with CmsUnavailableError. */
  async global<T extends z.ZodType>(
    slug: GlobalSlug,
    document: T,
    query: Pick<Query, 'fallback'> = {},
  ): Promise<z.output<T> | null> {
    const depth = 1
    return this.cache.read({
      url: `${this.cmsUrl}/api/globals/${slug}?${buildQuery(this.#inOwnLanguage(slug, { depth, ...query }))}`,
      tags: tagsOf(slug, depth),
      parse: (json) => document.parse(json),
    })
  }

  #inOwnLanguage(slug: CollectionSlug | GlobalSlug, query: Query): Query {
    return HAS_NO_TEXTS.has(slug) ? query : { locale: this.language, ...query }
  }
}

/** Nothing that is read of these depends on the language. */
const HAS_NO_TEXTS = new Set<CollectionSlug | GlobalSlug>(['media', 'redirects'])

function openCache(options: CmsReaderOptions): SiteCache {
  const { folder, onProblem, onAnswer, maxFiles = 3_000 } = options
  return new SiteCache({
    disk: new DiskStore({ folder, maxFiles, onProblem }),
    onProblem,
    ...(onAnswer ? { onAnswer } : {}),
    timeoutMs: options.timeoutMs ?? 3_000,
    maxAgeMs: options.maxAgeMs ?? 60_000,
    pauseMs: options.pauseMs ?? 2_000,
    maxBytes: options.maxBytes ?? 64 * 1024 * 1024,
    now: options.now ?? Date.now,
  })
}
