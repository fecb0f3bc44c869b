import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { CmsWatch } from './CmsWatch'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

function bench() {
  const state = { isBack: false, isNeeded: true, looks: 0, returns: 0 }
  const watch = new CmsWatch({
    isBack: async () => {
      state.looks += 1
      return state.isBack
    },
    isNeeded: () => state.isNeeded,
    onBack: () => void (state.returns += 1),
    firstMs: 1000,
    longestMs: 8000,
  })
  return { watch, state, pass: (ms: number) => jest.advanceTimersByTimeAsync(ms) }
}

test('looks every second while the CMS is away, and tells once that it is back', async () => {
  const { watch, state, pass } = bench()
  watch.start()
  watch.start()
  await pass(5000)
  expect(state).toMatchObject({ looks: 5, returns: 0 })
  state.isBack = true
  await pass(1000)
  expect(state.returns).toBe(1)
  state.isNeeded = false
  await pass(60_000)
  expect(state).toMatchObject({ looks: 6, returns: 1 })
})

test('looks more and more rarely at a CMS that is back but gives no good answers', async () => {
  const { watch, state, pass } = bench()
  state.isBack = true
  watch.start()
  await pass(1000 + 2000 + 4000)
  expect(state.returns).toBe(3)
  await pass(80_000)
  expect(state.returns).toBe(13)
})

test('begins anew with the next absence, and ends when told', async () => {
  const { watch, state, pass } = bench()
  state.isBack = true
  watch.start()
  await pass(3000)
  state.isNeeded = false
  await pass(60_000)
  Object.assign(state, { isBack: false, isNeeded: true, looks: 0 })
  watch.start()
  await pass(2000)
  expect(state.looks).toBe(2)
  watch.stop()
  await pass(60_000)
  expect(state.looks).toBe(2)
})
