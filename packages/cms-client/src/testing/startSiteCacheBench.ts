import type { FakeCms } from './startFakeCms'
import type { SiteCacheOptions } from '../cache/SiteCache'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import { DiskStore } from '../cache/DiskStore'
import { SiteCache } from '../cache/SiteCache'
import { json, startFakeCms } from './startFakeCms'

const answerSchema = z.object({ title: z.string().nullable() })

/** A CMS that answers `{ title }`, a folder for copies, a clock, and caches over them. */
export interface SiteCacheBench {
  cms: FakeCms
  folder: string
  /** Unix milliseconds; a test moves it. */
  now: number
  problems: unknown[]
  /** A cache as a newly started process has it, over the same folder. */
  startCache: (options?: Partial<SiteCacheOptions>) => SiteCache
  page: (path?: string) => Parameters<SiteCache['read']>[0]
  end: () => Promise<void>
}

/** The answer of a document with this title; null for one that is not there. */
export const title = (text: string | null) => json({ title: text })

export async function startSiteCacheBench(): Promise<SiteCacheBench> {
  const cms = await startFakeCms()
  const folder = await mkdtemp(join(tmpdir(), 'site-cache-'))
  const caches: SiteCache[] = []
  const bench: SiteCacheBench = {
    cms,
    folder,
    now: 1_000_000,
    problems: [],
    startCache: (options = {}) => {
      const onProblem = (_: string, error: unknown) => bench.problems.push(error)
      const cache = new SiteCache({
        disk: new DiskStore({ folder, maxFiles: 100, onProblem }),
        maxBytes: 1024 * 1024,
        timeoutMs: 300,
        maxAgeMs: 60_000,
        pauseMs: 2_000,
        now: () => bench.now,
        onProblem,
        ...options,
      })
      caches.push(cache)
      return cache
    },
    page: (path = '/page') => ({
      url: `${cms.url}${path}`,
      tags: ['content-items'],
      parse: (value) => answerSchema.parse(value).title,
    }),
    end: async () => {
      await Promise.all(caches.map((cache) => cache.settled()))
      await cms.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return bench
}
