import { expect, it } from '@jest/globals'
import type { Reach } from './reaches'
import { isSecondFactorRequired } from './secondFactor'

it.each<[Reach, boolean, boolean]>([
  ['everything', false, true],
  ['everything', true, false],
  ['own-organization', false, false],
  ['own-organization', true, false],
])('a role that reaches %s, on a demonstration %s: %s', (reach, isDemonstration, expected) => {
  expect(isSecondFactorRequired({ reach }, { isDemonstration })).toBe(expected)
})
