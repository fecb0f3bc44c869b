import { expect, test } from '@jest/globals'
import { createShutdown } from './createShutdown'
import { nextDelay } from './nextDelay'

test('should stop the last started thing first, once, and in spite of failures', async () => {
  const done: string[] = []
  const shutdown = createShutdown((error) => done.push(String(error)))
  for (const name of ['database', 'cms', 'web']) {
    shutdown.add(async () => {
      if (name === 'cms') throw new Error('cms')
      done.push(name)
    })
  }
  expect(shutdown.hasBegun()).toBe(false)
  await Promise.all([shutdown.run(), shutdown.run()])
  expect(shutdown.hasBegun()).toBe(true)
  expect(done).toEqual(['web', 'Error: cms', 'database'])
})

test('should at once stop what is started after the shutdown began', async () => {
  const done: string[] = []
  const shutdown = createShutdown(() => undefined)
  await shutdown.run()
  shutdown.add(async () => void done.push('late'))
  expect(done).toEqual(['late'])
})

test.each([
  [0, 5, 1000],
  [1000, 5, 2000],
  [16_000, 5, 30_000],
  [30_000, 5, 30_000],
  [30_000, 60_000, 1000],
])('should wait longer after %i ms and %i ms of running', (last, ran, next) => {
  expect(nextDelay(last, ran)).toBe(next)
})
