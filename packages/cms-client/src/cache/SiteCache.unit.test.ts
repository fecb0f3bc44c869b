import type { FakeCms } from '../testing/startFakeCms'
import type { SiteCacheOptions } from './SiteCache'

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'

import { json, startFakeCms } from '../testing/startFakeCms'
import { CmsUnavailableError } from './CmsUnavailableError'
import { DiskStore } from './DiskStore'
import { SiteCache } from './SiteCache'

let cms: FakeCms
let folder: string
let now: number
let problems: unknown[]
let caches: SiteCache[]

beforeEach(async () => {
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'site-cache-'))
  now = 1_000_000
  problems = []
  caches = []
})
afterEach(async () => {
  await Promise.all(caches.map((cache) => cache.settled()))
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A cache as a newly started process has it, over the same folder. */
function startCache(options: Partial<SiteCacheOptions> = {}): SiteCache {
  const onProblem = (_: string, error: unknown) => problems.push(error)
  const cache = new SiteCache({
    disk: new DiskStore({ folder, maxFiles: 100, onProblem }),
    maxBytes: 1024 * 1024,
    timeoutMs: 300,
    maxAgeMs: 60_000,
    pauseMs: 2_000,
    now: () => now,
    onProblem,
    ...options,
  })
  caches.push(cache)
  return cache
}

const answerSchema = z.object({ title: z.string().nullable() })
const parse = (value: unknown) => answerSchema.parse(value).title
const page = (path = '/page') => ({ url: `${cms.url}${path}`, tags: ['content-items'], parse })
const title = (text: string | null) => json({ title: text })

test('a fresh answer is served without asking again', async () => {
  const cache = startCache()
  cms.answer = title('一')
  expect(await cache.read(page())).toBe('一')
  cms.answer = title('二')
  expect(await cache.read(page())).toBe('一')
  expect(cms.requests).toHaveLength(1)
})

test('many readers of one page make one request', async () => {
  const cache = startCache()
  cms.answer = (request, response) => {
    setTimeout(() => title('一')(request, response), 50)
  }
  const answers = await Promise.all(Array.from({ length: 50 }, () => cache.read(page())))
  expect(new Set(answers)).toEqual(new Set(['一']))
  expect(cms.requests).toHaveLength(1)
})

test('an answer older than a minute is served at once and renewed in the background', async () => {
  const cache = startCache()
  cms.answer = title('一')
  await cache.read(page())
  cms.answer = title('二')
  now += 60_001
  expect(await cache.read(page())).toBe('一')
  await cache.settled()
  expect(await cache.read(page())).toBe('二')
  expect(cms.requests).toHaveLength(2)
})

test('memory is bounded', async () => {
  const cache = startCache({ maxBytes: 4_000 })
  cms.answer = title('一')
  for (let index = 0; index < 10; index += 1) await cache.read(page(`/page-${index}`))
  await cache.read(page('/page-0'))
  expect(cms.requests).toHaveLength(11)
})

describe('invalidation', () => {
  test('the next reader gets the new answer', async () => {
    const cache = startCache()
    cms.answer = title('一')
    await cache.read(page())
    cms.answer = title('二')
    cache.invalidate(['content-items'])
    expect(await cache.read(page())).toBe('二')
  })

  test('other tags are not touched', async () => {
    const cache = startCache()
    cms.answer = title('一')
    await cache.read(page())
    cache.invalidate(['events'])
    await cache.read(page())
    expect(cms.requests).toHaveLength(1)
  })

  test('an answer that was on its way is not taken for the new one', async () => {
    const cache = startCache()
    let release: () => void = () => undefined
    cms.answer = (request, response) => {
      release = () => title('一')(request, response)
    }
    const early = cache.read(page())
    await untilRequests(1)
    cache.invalidate(['content-items'])
    cms.answer = title('二')
    expect(await cache.read(page())).toBe('二')
    release()
    expect(await early).toBe('二')
    expect(await cache.read(page())).toBe('二')
    await cache.settled()
    await cms.stop()
    expect(await startCache().read(page())).toBe('二')
  })

  test('an answer on its way that nobody overtook is fetched again', async () => {
    const cache = startCache()
    let release: () => void = () => undefined
    cms.answer = (request, response) => {
      release = () => title('一')(request, response)
    }
    const early = cache.read(page())
    await untilRequests(1)
    cache.invalidate(['content-items'])
    release()
    await early
    cms.answer = title('二')
    expect(await cache.read(page())).toBe('二')
  })
})

describe('while the CMS gives no usable answer', () => {
  const faults = {
    away: () => cms.stop(),
    hanging: () => {
      cms.answer = () => undefined
    },
    'answering 500': () => {
      cms.answer = json({ errors: [] }, 500)
    },
    'answering 403': () => {
      cms.answer = json({ errors: [] }, 403)
    },
    'answering garbage': () => {
      cms.answer = (_request, response) => response.end('<html>error</html>')
    },
    'answering something else': () => {
      cms.answer = json({ name: 1 })
    },
    'redirecting elsewhere': () => {
      cms.answer = (_request, response) => response.writeHead(302, { location: '/' }).end()
    },
    'breaking off in the middle': () => {
      cms.answer = (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"title"')
        response.destroy()
      }
    },
  }

  test.each(Object.entries(faults))('%s: the last good copy is served', async (_name, fault) => {
    const cache = startCache()
    cms.answer = title('一')
    await cache.read(page())
    await fault()
    cache.invalidate(['content-items'])
    expect(await cache.read(page())).toBe('一')
    expect(problems).not.toHaveLength(0)
  })

  test.each(Object.entries(faults))('%s: also by the next process', async (_name, fault) => {
    const first = startCache()
    cms.answer = title('一')
    await first.read(page())
    await first.settled()
    await fault()
    expect(await startCache().read(page())).toBe('一')
  })

  test.each(Object.entries(faults))('%s: and nothing kept is said so', async (_name, fault) => {
    await fault()
    await expect(startCache().read(page())).rejects.toThrow(CmsUnavailableError)
  })

  test('only the first readers wait for the time-out', async () => {
    const cache = startCache()
    cms.answer = title('一')
    for (const path of ['/a', '/b', '/c', '/d']) await cache.read(page(path))
    cms.answer = () => undefined
    cache.invalidate(['content-items'])
    await Promise.all([cache.read(page('/a')), cache.read(page('/b'))])
    const started = performance.now()
    for (const path of ['/a', '/b', '/c', '/d', '/a']) {
      expect(await cache.read(page(path))).toBe('一')
    }
    expect(performance.now() - started).toBeLessThan(200)
    expect(cms.requests).toHaveLength(6)
    now += 2_000
    const probing = performance.now()
    await cache.read(page('/c'))
    expect(performance.now() - probing).toBeLessThan(200)
    await cache.settled()
    expect(cms.requests).toHaveLength(7)
  })

  test('the site finds its way back by itself', async () => {
    const cache = startCache()
    cms.answer = title('一')
    await cache.read(page())
    await cms.stop()
    cache.invalidate(['content-items'])
    for (let index = 0; index < 5; index += 1) await cache.read(page())
    cms.answer = title('二')
    await cms.restart()
    now += 2_000
    await cache.read(page())
    await cache.settled()
    expect(await cache.read(page())).toBe('二')
    expect(cache.cmsReachable).toBe(true)
  })

  test('an invalidation shows that the CMS is back: the next reader already asks', async () => {
    const cache = startCache()
    cms.answer = title('一')
    await cache.read(page())
    await cms.stop()
    cache.invalidate(['content-items'])
    await cache.read(page())
    await cache.read(page())
    cms.answer = title('二')
    await cms.restart()
    cache.invalidate(['content-items'])
    expect(await cache.read(page())).toBe('二')
  })
})

describe('a CMS that restarted', () => {
  test('is not noticed by a reader although the kept connections are dead', async () => {
    const cache = startCache()
    cms.answer = title('一')
    await cache.read(page())
    await cms.stop()
    await cms.restart()
    cms.answer = title('二')
    cache.invalidate(['content-items'])
    expect(await cache.read(page())).toBe('二')
    expect(problems).toHaveLength(0)
  })
})

describe('what does not exist', () => {
  test.each([
    ['by status', json({ errors: [] }, 404)],
    ['by an empty answer', title(null)],
  ])('%s is an answer and is kept as one', async (_name, answer) => {
    const cache = startCache()
    cms.answer = answer
    expect(await cache.read(page())).toBeNull()
    expect(await cache.read(page())).toBeNull()
    expect(cms.requests).toHaveLength(1)
    await cache.settled()
    expect(await readdir(folder)).toEqual([])
  })

  test('a withdrawn page never comes back from a copy', async () => {
    const cache = startCache()
    cms.answer = title('一')
    await cache.read(page())
    await cache.settled()
    cms.answer = json({ errors: [] }, 404)
    cache.invalidate(['content-items'])
    expect(await cache.read(page())).toBeNull()
    await cache.settled()
    await cms.stop()
    cache.invalidate(['content-items'])
    expect(await cache.read(page())).toBeNull()
    await expect(startCache().read(page())).rejects.toThrow(CmsUnavailableError)
  })
})

describe('after a restart of the site', () => {
  test('a copy on disk is not trusted while the CMS can be asked', async () => {
    const first = startCache()
    cms.answer = title('一')
    await first.read(page())
    await first.settled()
    cms.answer = title('二')
    expect(await startCache().read(page())).toBe('二')
  })

  test('a damaged copy does not break a page', async () => {
    const first = startCache()
    cms.answer = title('一')
    await first.read(page())
    await first.settled()
    for (const name of await readdir(folder)) await writeFile(join(folder, name), 'damaged')
    await cms.stop()
    await expect(startCache().read(page())).rejects.toThrow(CmsUnavailableError)
    await cms.restart()
    expect(await startCache().read(page())).toBe('一')
  })
})

test('a full disk does not break a page', async () => {
  await writeFile(join(folder, 'file'), '')
  const onProblem = (_: string, error: unknown) => problems.push(error)
  const disk = new DiskStore({ folder: join(folder, 'file', 'below'), maxFiles: 1, onProblem })
  const cache = startCache({ disk })
  cms.answer = title('一')
  expect(await cache.read(page())).toBe('一')
  await cache.settled()
  expect(problems).toHaveLength(1)
})

async function untilRequests(count: number): Promise<void> {
  while (cms.requests.length < count) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
  }
}
