import type { SiteCacheBench } from '../testing/startSiteCacheBench'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { json } from '../testing/startFakeCms'
import { startSiteCacheBench, title } from '../testing/startSiteCacheBench'
import { CmsUnavailableError } from './CmsUnavailableError'

let bench: SiteCacheBench

beforeEach(async () => {
  bench = await startSiteCacheBench()
})
afterEach(() => bench.end())

describe('while the CMS gives no usable answer', () => {
  const faults = {
    away: () => bench.cms.stop(),
    hanging: () => {
      bench.cms.answer = () => undefined
    },
    'answering 500': () => {
      bench.cms.answer = json({ errors: [] }, 500)
    },
    'answering 403': () => {
      bench.cms.answer = json({ errors: [] }, 403)
    },
    'answering garbage': () => {
      bench.cms.answer = (_request, response) => response.end('<html>error</html>')
    },
    'answering something else': () => {
      bench.cms.answer = json({ name: 1 })
    },
    'redirecting elsewhere': () => {
      bench.cms.answer = (_request, response) => response.writeHead(302, { location: '/' }).end()
    },
    'breaking off in the middle': () => {
      bench.cms.answer = (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"title"')
        response.destroy()
      }
    },
  }

  test.each(Object.entries(faults))('%s: the last good copy is served', async (_name, fault) => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    await cache.read(bench.page())
    await fault()
    cache.invalidate(['content-items'])
    expect(await cache.read(bench.page())).toBe('一')
    expect(bench.problems).not.toHaveLength(0)
  })

  test.each(Object.entries(faults))(
    '%s: a question that is not kept fails',
    async (_name, fault) => {
      const cache = bench.startCache()
      bench.cms.answer = title('一')
      expect(await cache.ask(bench.page())).toBe('一')
      await fault()
      await expect(cache.ask(bench.page())).rejects.toThrow(CmsUnavailableError)
      expect(bench.problems).not.toHaveLength(0)
      expect(cache.cmsReachable).toBe(true)
    },
  )

  test('a question that is not kept is asked each time', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    expect(await cache.ask(bench.page())).toBe('一')
    bench.cms.answer = title('二')
    expect(await cache.ask(bench.page())).toBe('二')
  })

  test.each(Object.entries(faults))('%s: also by the next process', async (_name, fault) => {
    const first = bench.startCache()
    bench.cms.answer = title('一')
    await first.read(bench.page())
    await first.settled()
    await fault()
    expect(await bench.startCache().read(bench.page())).toBe('一')
  })

  test.each(Object.entries(faults))('%s: and nothing kept is said so', async (_name, fault) => {
    await fault()
    await expect(bench.startCache().read(bench.page())).rejects.toThrow(CmsUnavailableError)
  })

  test('only the first readers wait for the time-out', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    for (const path of ['/a', '/b', '/c', '/d']) await cache.read(bench.page(path))
    bench.cms.answer = () => undefined
    cache.invalidate(['content-items'])
    await Promise.all([cache.read(bench.page('/a')), cache.read(bench.page('/b'))])
    const started = performance.now()
    for (const path of ['/a', '/b', '/c', '/d', '/a']) {
      expect(await cache.read(bench.page(path))).toBe('一')
    }
    expect(performance.now() - started).toBeLessThan(200)
    expect(bench.cms.requests).toHaveLength(6)
    bench.now += 2_000
    const probing = performance.now()
    await cache.read(bench.page('/c'))
    expect(performance.now() - probing).toBeLessThan(200)
    await cache.settled()
    expect(bench.cms.requests).toHaveLength(7)
  })

  test('the site finds its way back by itself', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    await cache.read(bench.page())
    await bench.cms.stop()
    cache.invalidate(['content-items'])
    for (let index = 0; index < 5; index += 1) await cache.read(bench.page())
    bench.cms.answer = title('二')
    await bench.cms.restart()
    bench.now += 2_000
    await cache.read(bench.page())
    await cache.settled()
    expect(await cache.read(bench.page())).toBe('二')
    expect(cache.cmsReachable).toBe(true)
  })

  test('an invalidation shows that the CMS is back: the next reader already asks', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    await cache.read(bench.page())
    await bench.cms.stop()
    cache.invalidate(['content-items'])
    await cache.read(bench.page())
    await cache.read(bench.page())
    bench.cms.answer = title('二')
    await bench.cms.restart()
    cache.invalidate(['content-items'])
    expect(await cache.read(bench.page())).toBe('二')
  })
})
