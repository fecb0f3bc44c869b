import { expect, test } from '@jest/globals'
import { usualEnd } from './usualEnd'

test.each([
  ['2026-11-28', '2027-03-31'],
  ['2026-04-01', '2027-03-31'],
  ['2027-01-01', '2027-03-31'],
  ['2027-01-30', '2027-03-31'],
  ['2027-01-31', '2028-02-01'],
  ['2027-03-31', '2028-03-31'],
  ['2027-12-31', '2028-03-31'],
])('meetings from %s are planned until %s', (from, until) => {
  expect(usualEnd(from)).toBe(until)
})
