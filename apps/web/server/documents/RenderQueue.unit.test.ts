import type { Rank } from './chooseJob'

import { expect, test } from '@jest/globals'

import { NobodyWaitsError, QueueFullError, RenderQueue } from './RenderQueue'

/** Tasks that a test ends one by one, and the order in which they began. */
function bench({ urgent = 2, unknown = 1, longest = 100 } = {}) {
  const queue = new RenderQueue<string>({ urgent, unknown, longest })
  const started: string[] = []
  const ends = new Map<string, () => void>()
  const add = (key: string, rank: Rank, name = key, signal?: AbortSignal) =>
    queue.add(key, { rank, signal }, () => {
      started.push(name)
      return new Promise((resolve) => ends.set(name, () => resolve(name)))
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise(setImmediate)
  }
  return { queue, started, add, end }
}

test('in the background one at a time, for visitors several, and these first', async () => {
  const { started, add, end } = bench()
  for (const key of ['a', 'b', 'c']) void add(key, 'background')
  expect(started).toEqual(['a'])
  void add('x', 'page')
  void add('y', 'page')
  expect(started).toEqual(['a', 'x'])
  await end('a')
  expect(started).toEqual(['a', 'x', 'y'])
  await end('x')
  expect(started).toEqual(['a', 'x', 'y', 'b'])
  await end('b')
  expect(started).toEqual(['a', 'x', 'y', 'b', 'c'])
})

test('what somebody was shown an older page of is renewed before all that an edit touched', async () => {
  const done: string[] = []
  const own = new RenderQueue<void>({ urgent: 4, unknown: 3, longest: 10 })
  const make = (key: string, rank: 'background' | 'shown') =>
    own.add(key, { rank }, async () => void done.push(key))
  await Promise.all([
    make('a', 'background'),
    make('b', 'background'),
    make('c', 'background'),
    make('asked', 'shown'),
    make('c', 'shown'),
  ])
  expect(done).toEqual(['a', 'c', 'asked', 'b'])
})

test('who asks for what waits already shares it, and makes it urgent', async () => {
  const { started, add, end } = bench()
  void add('a', 'background')
  const first = add('b', 'background')
  expect(started).toEqual(['a'])
  const second = add('b', 'page')
  expect(second).toBe(first)
  expect(started).toEqual(['a', 'b'])
  await end('b')
  expect(await first).toBe('b')
})

test('what is under way is not shared, and not made twice at once', async () => {
  const { queue, started, add, end } = bench()
  const first = add('a', 'page', 'a1')
  const second = add('a', 'page', 'a2')
  expect(queue.running('a')).toBe(first)
  expect(started).toEqual(['a1'])
  await end('a1')
  expect(started).toEqual(['a1', 'a2'])
  await end('a2')
  expect(await Promise.all([first, second])).toEqual(['a1', 'a2'])
  await queue.settled()
})

test('a failure is told to who waits, and the line goes on', async () => {
  const { queue } = bench()
  const failing = queue.add('a', { rank: 'background' }, () => Promise.reject(new Error('no')))
  const next = queue.add('b', { rank: 'background' }, () => Promise.resolve('b'))
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('b')
})

test('the line is bounded', async () => {
  const { add } = bench({ urgent: 1, longest: 2 })
  const [, , last] = ['a', 'b', 'c'].map((key) => add(key, 'page'))
  await expect(add('d', 'page')).rejects.toThrow(QueueFullError)
  expect(add('c', 'page')).toBe(last)
})

test('pages come before addresses that may be anything, and these never take every place', async () => {
  const { started, add, end } = bench()
  for (const key of ['x', 'y', 'z']) void add(key, 'unknown')
  expect(started).toEqual(['x'])
  void add('a', 'page')
  void add('b', 'page')
  expect(started).toEqual(['x', 'a'])
  await end('x')
  expect(started).toEqual(['x', 'a', 'b'])
  await end('a')
  expect(started).toEqual(['x', 'a', 'b', 'y'])
})

test('a line that is full of made-up addresses still takes pages', async () => {
  const { started, add, end } = bench({ longest: 2 })
  for (const key of ['x', 'y', 'z']) void add(key, 'unknown')
  await expect(add('w', 'unknown')).rejects.toThrow(QueueFullError)
  void add('a', 'page')
  await end('x')
  expect(started).toEqual(['x', 'a', 'y'])
})

test('what nobody waits for any more is not made', async () => {
  const { queue, started, add, end } = bench({ urgent: 1 })
  const [first, second] = [new AbortController(), new AbortController()]
  void add('a', 'page')
  const left = add('x', 'unknown', 'x', first.signal)
  const shared = add('y', 'unknown', 'y', first.signal)
  void add('y', 'unknown', 'y', second.signal)
  void add('z', 'background')
  void add('z', 'page', 'z', first.signal)
  first.abort()
  await expect(left).rejects.toThrow(NobodyWaitsError)
  await expect(add('v', 'unknown', 'v', first.signal)).rejects.toThrow(NobodyWaitsError)
  for (const name of ['a', 'z', 'y']) await end(name)
  expect(started).toEqual(['a', 'z', 'y'])
  expect(await shared).toBe('y')
  await queue.settled()
})

test('a refusal that nobody has heard of yet ends no process', async () => {
  const unheard: unknown[] = []
  const note = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', note)
  const { add } = bench({ longest: 0 })
  const refused = add('a', 'unknown')
  await new Promise((resolve) => setTimeout(resolve, 10))
  process.off('unhandledRejection', note)
  expect(unheard).toEqual([])
  await expect(refused).rejects.toThrow(QueueFullError)
})
