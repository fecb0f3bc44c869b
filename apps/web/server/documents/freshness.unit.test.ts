import { expect, test } from '@jest/globals'

import { freshness } from './freshness'
import { Invalidations } from './Invalidations'

const facts = { tags: ['events'], state: 'current' as const, goodUntil: null }
const document = { validated: true, renderedAt: 0, facts }
const until = (goodUntil: number) => ({ ...document, facts: { ...facts, goodUntil } })

test.each([
  ['new', document, { now: 1, overtakenAt: null }, 'serve'],
  ['old', document, { now: 600_001, overtakenAt: null }, 'renew'],
  ['just overtaken by an edit', document, { now: 1299, overtakenAt: 1000 }, 'renew'],
  ['overtaken by an edit', document, { now: 1300, overtakenAt: 1000 }, 'wait'],
  ['before a moment', until(5000), { now: 4999, overtakenAt: null }, 'serve'],
  ['at that moment', until(5000), { now: 5000, overtakenAt: null }, 'renew'],
  ['long after it', until(5000), { now: 35_000, overtakenAt: null }, 'wait'],
  ['overtaken by both', until(5000), { now: 5001, overtakenAt: 1000 }, 'wait'],
  ['of another process', { ...document, validated: false }, { now: 1, overtakenAt: null }, 'wait'],
  ['not to be kept', { ...document, facts: null }, { now: 1, overtakenAt: null }, 'wait'],
])('%s', (_, given, options, expected) => {
  expect(freshness(given, options)).toBe(expected)
})

test('an invalidation overtakes what has one of its tags, from the first that came after', () => {
  const invalidations = new Invalidations()
  const before = invalidations.current
  invalidations.add(['topics'], 100)
  expect(invalidations.overtakenAt(['events'], before)).toBeNull()
  invalidations.add(['events'], 200)
  invalidations.add(['events'], 300)
  expect(invalidations.overtakenAt(['events'], before)).toBe(100)
  expect(invalidations.overtakenAt(['events'], before + 1)).toBe(200)
  expect(invalidations.overtakenAt(['events'], invalidations.current)).toBeNull()
  invalidations.add(['all'], 400)
  expect(invalidations.overtakenAt([], before + 3)).toBe(400)
})

test('what is remembered of invalidations is bounded, and then rather too early', () => {
  const invalidations = new Invalidations()
  for (let now = 1; now <= 5000; now += 1) invalidations.add(['events'], now)
  expect(invalidations.overtakenAt(['events'], 0)).toBe(4001)
  expect(invalidations.overtakenAt(['events'], 4500)).toBe(4501)
})
