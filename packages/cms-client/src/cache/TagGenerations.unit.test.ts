import { expect, test } from '@jest/globals'

import { ALL_TAG, TagGenerations } from './TagGenerations'

test('only answers asked for before the invalidation of one of their tags are outdated', () => {
  const generations = new TagGenerations()
  const before = generations.current
  generations.invalidate(['events'])
  expect(generations.isCurrent(['events', 'topics'], before)).toBe(false)
  expect(generations.isCurrent(['topics'], before)).toBe(true)
  expect(generations.isCurrent(['events'], generations.current)).toBe(true)
})

test('the tag for everything outdates everything', () => {
  const generations = new TagGenerations()
  const before = generations.current
  generations.invalidate([ALL_TAG])
  expect(generations.isCurrent(['topics'], before)).toBe(false)
  expect(generations.isCurrent(['topics'], generations.current)).toBe(true)
})
