import { expect, it } from '@jest/globals'

import { designationTime } from './designationTime'

it.each([
  [null, null, 'current'],
  ['2022-04', null, 'current'],
  ['2026-11-26', null, 'current'],
  ['2026-11', null, 'current'],
  ['2026-11-27', null, 'coming'],
  ['2027', '2030', 'coming'],
  [null, '2026', 'current'],
  [null, '2026-11', 'current'],
  [null, '2026-11-26', 'current'],
  [null, '2026-11-25', 'former'],
  ['2018-04', '2022-03', 'former'],
  ['平成', '令和', 'current'],
])('from %p to %p: %s on 2026-11-26', (validFrom, validTo, expected) => {
  expect(designationTime({ validFrom, validTo }, '2026-11-26')).toBe(expected)
})
