import { expect, test } from '@jest/globals'

import { QueueFullError, RenderQueue } from './RenderQueue'

/** Tasks that a test ends one by one, and the order in which they began. */
function bench(options = { urgent: 2, longest: 100 }) {
  const queue = new RenderQueue<string>(options)
  const started: string[] = []
  const ends = new Map<string, () => void>()
  const add = (key: string, isUrgent: boolean, name = key) =>
    queue.add(key, isUrgent, () => {
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
  for (const key of ['a', 'b', 'c']) void add(key, false)
  expect(started).toEqual(['a'])
  void add('x', true)
  void add('y', true)
  expect(started).toEqual(['a', 'x'])
  await end('a')
  expect(started).toEqual(['a', 'x', 'y'])
  await end('x')
  expect(started).toEqual(['a', 'x', 'y', 'b'])
  await end('b')
  expect(started).toEqual(['a', 'x', 'y', 'b', 'c'])
})

test('who asks for what waits already shares it, and makes it urgent', async () => {
  const { started, add, end } = bench()
  void add('a', false)
  const first = add('b', false)
  expect(started).toEqual(['a'])
  const second = add('b', true)
  expect(second).toBe(first)
  expect(started).toEqual(['a', 'b'])
  await end('b')
  expect(await first).toBe('b')
})

test('what is under way is not shared, and not made twice at once', async () => {
  const { queue, started, add, end } = bench()
  const first = add('a', true, 'a1')
  const second = add('a', true, 'a2')
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
  const failing = queue.add('a', false, () => Promise.reject(new Error('no')))
  const next = queue.add('b', false, () => Promise.resolve('b'))
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('b')
})

test('the line is bounded', async () => {
  const { add } = bench({ urgent: 1, longest: 2 })
  const [, , last] = ['a', 'b', 'c'].map((key) => add(key, true))
  await expect(add('d', true)).rejects.toThrow(QueueFullError)
  expect(add('c', true)).toBe(last)
})
