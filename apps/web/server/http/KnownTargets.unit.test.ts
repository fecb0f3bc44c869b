import { expect, test } from '@jest/globals'

import { KnownTargets } from './KnownTargets'

const LAST = Date.parse('2026-11-30T14:59:59.999Z')
const TARGET = '/events/calendar?month=2026-11'

test('what a target means is known until the day ends in Japan', () => {
  const known = new KnownTargets()
  expect(known.get(TARGET, LAST)).toBeUndefined()
  known.set(TARGET, '/events/calendar', LAST - 1000, LAST)
  expect(known.get(TARGET, LAST)).toBe('/events/calendar')
  expect(known.get(TARGET, LAST + 1)).toBeUndefined()
  known.set('/events', '/events', LAST + 2, LAST + 2)
  expect(known.get(TARGET, LAST + 2)).toBeUndefined()
})

test('what was found out before midnight is not taken for the new day', () => {
  const known = new KnownTargets()
  known.set(TARGET, '/events/calendar', LAST, LAST + 1)
  expect(known.get(TARGET, LAST + 1)).toBeUndefined()
})

test('very long targets are not kept, and of the others so many', () => {
  const known = new KnownTargets()
  const long = `/events?x=${'y'.repeat(500)}`
  known.set(long, '/events', LAST, LAST)
  expect(known.get(long, LAST)).toBeUndefined()
  for (let at = 0; at < 5001; at += 1) known.set(`/?${at}`, '/', LAST, LAST)
  expect(known.get('/?0', LAST)).toBeUndefined()
  expect(known.get('/?5000', LAST)).toBe('/')
})
