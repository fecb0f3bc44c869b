import type { SiteCacheBench } from '../testing/startSiteCacheBench'

import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { json } from '../testing/startFakeCms'
import { startSiteCacheBench, title } from '../testing/startSiteCacheBench'
import { CmsUnavailableError } from './CmsUnavailableError'
import { DiskStore } from './DiskStore'

let bench: SiteCacheBench

beforeEach(async () => {
  bench = await startSiteCacheBench()
})
afterEach(() => bench.end())

test('a fresh answer is served without asking again', async () => {
  const cache = bench.startCache()
  bench.cms.answer = title('一')
  expect(await cache.read(bench.page())).toBe('一')
  bench.cms.answer = title('二')
  expect(await cache.read(bench.page())).toBe('一')
  expect(bench.cms.requests).toHaveLength(1)
})

test('many readers of one page make one request', async () => {
  const cache = bench.startCache()
  bench.cms.answer = (request, response) => {
    setTimeout(() => title('一')(request, response), 50)
  }
  const answers = await Promise.all(Array.from({ length: 50 }, () => cache.read(bench.page())))
  expect(new Set(answers)).toEqual(new Set(['一']))
  expect(bench.cms.requests).toHaveLength(1)
})

test('an answer older than a minute is served at once and renewed in the background', async () => {
  const cache = bench.startCache()
  bench.cms.answer = title('一')
  await cache.read(bench.page())
  bench.cms.answer = title('二')
  bench.now += 60_001
  expect(await cache.read(bench.page())).toBe('一')
  await cache.settled()
  expect(await cache.read(bench.page())).toBe('二')
  expect(bench.cms.requests).toHaveLength(2)
})

test('memory is bounded', async () => {
  const cache = bench.startCache({ maxBytes: 4_000 })
  bench.cms.answer = title('一')
  for (let index = 0; index < 10; index += 1) await cache.read(bench.page(`/page-${index}`))
  await cache.read(bench.page('/page-0'))
  expect(bench.cms.requests).toHaveLength(11)
})

describe('invalidation', () => {
  test('the next reader gets the new answer', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    await cache.read(bench.page())
    bench.cms.answer = title('二')
    cache.invalidate(['content-items'])
    expect(await cache.read(bench.page())).toBe('二')
  })

  test('other tags are not touched', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    await cache.read(bench.page())
    cache.invalidate(['events'])
    await cache.read(bench.page())
    expect(bench.cms.requests).toHaveLength(1)
  })

  test('an answer that was on its way is not taken for the new one', async () => {
    const cache = bench.startCache()
    let release: () => void = () => undefined
    bench.cms.answer = (request, response) => {
      release = () => title('一')(request, response)
    }
    const early = cache.read(bench.page())
    await untilRequests(1)
    cache.invalidate(['content-items'])
    bench.cms.answer = title('二')
    expect(await cache.read(bench.page())).toBe('二')
    release()
    expect(await early).toBe('二')
    expect(await cache.read(bench.page())).toBe('二')
    await cache.settled()
    await bench.cms.stop()
    expect(await bench.startCache().read(bench.page())).toBe('二')
  })

  test('an answer on its way that nobody overtook is fetched again', async () => {
    const cache = bench.startCache()
    let release: () => void = () => undefined
    bench.cms.answer = (request, response) => {
      release = () => title('一')(request, response)
    }
    const early = cache.read(bench.page())
    await untilRequests(1)
    cache.invalidate(['content-items'])
    release()
    await early
    bench.cms.answer = title('二')
    expect(await cache.read(bench.page())).toBe('二')
  })
})

describe('a CMS that restarted', () => {
  test('is not noticed by a reader although the kept connections are dead', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    await cache.read(bench.page())
    await bench.cms.stop()
    await bench.cms.restart()
    bench.cms.answer = title('二')
    cache.invalidate(['content-items'])
    expect(await cache.read(bench.page())).toBe('二')
    expect(bench.problems).toHaveLength(0)
  })
})

describe('what does not exist', () => {
  test.each([
    ['by status', json({ errors: [] }, 404)],
    ['by an empty answer', title(null)],
  ])('%s is an answer and is kept as one', async (_name, answer) => {
    const cache = bench.startCache()
    bench.cms.answer = answer
    expect(await cache.read(bench.page())).toBeNull()
    expect(await cache.read(bench.page())).toBeNull()
    expect(bench.cms.requests).toHaveLength(1)
    await cache.settled()
    expect(await readdir(bench.folder)).toEqual([])
  })

  test('a withdrawn page never comes back from a copy', async () => {
    const cache = bench.startCache()
    bench.cms.answer = title('一')
    await cache.read(bench.page())
    await cache.settled()
    bench.cms.answer = json({ errors: [] }, 404)
    cache.invalidate(['content-items'])
    expect(await cache.read(bench.page())).toBeNull()
    await cache.settled()
    await bench.cms.stop()
    cache.invalidate(['content-items'])
    expect(await cache.read(bench.page())).toBeNull()
    await expect(bench.startCache().read(bench.page())).rejects.toThrow(CmsUnavailableError)
  })
})

describe('after a restart of the site', () => {
  test('a copy on disk is not trusted while the CMS can be asked', async () => {
    const first = bench.startCache()
    bench.cms.answer = title('一')
    await first.read(bench.page())
    await first.settled()
    bench.cms.answer = title('二')
    expect(await bench.startCache().read(bench.page())).toBe('二')
  })

  test('a damaged copy does not break a page', async () => {
    const first = bench.startCache()
    bench.cms.answer = title('一')
    await first.read(bench.page())
    await first.settled()
    for (const name of await readdir(bench.folder))
      await writeFile(join(bench.folder, name), 'damaged')
    await bench.cms.stop()
    await expect(bench.startCache().read(bench.page())).rejects.toThrow(CmsUnavailableError)
    await bench.cms.restart()
    expect(await bench.startCache().read(bench.page())).toBe('一')
  })
})

test('a full disk does not break a page', async () => {
  await writeFile(join(bench.folder, 'file'), '')
  const onProblem = (_: string, error: unknown) => bench.problems.push(error)
  const disk = new DiskStore({
    folder: join(bench.folder, 'file', 'below'),
    maxFiles: 1,
    onProblem,
  })
  const cache = bench.startCache({ disk })
  bench.cms.answer = title('一')
  expect(await cache.read(bench.page())).toBe('一')
  await cache.settled()
  expect(bench.problems).toHaveLength(1)
})

async function untilRequests(count: number): Promise<void> {
  while (bench.cms.requests.length < count) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
  }
}

test('whoever builds documents is told how each answer came about', async () => {
  const answers: unknown[] = []
  const onAnswer = (answer: unknown) => answers.push(answer)
  const tags = ['content-items']
  bench.cms.answer = title('一')
  const cache = bench.startCache({ onAnswer })
  await cache.read(bench.page())
  await cache.read(bench.page())
  await cache.settled()
  expect(answers.splice(0)).toEqual([
    { tags, state: 'current' },
    { tags, state: 'current' },
  ])
  await bench.cms.stop()
  const restarted = bench.startCache({ onAnswer })
  await restarted.read(bench.page())
  await restarted.read(bench.page('/never-seen')).catch(() => null)
  expect(answers).toEqual([
    { tags, state: 'copy' },
    { tags, state: 'none' },
  ])
})
