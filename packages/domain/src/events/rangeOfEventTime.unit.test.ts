import { expect, it } from '@jest/globals'
import { rangeOfEventTime } from './rangeOfEventTime'

const at = (local: string) => new Date(`${local}+09:00`)

it.each([
  ['today', '2026-11-26T12:00', null, '2026-11-26'],
  // In London it is still the day before.
  ['today', '2026-11-27T00:00', null, '2026-11-27'],
  ['today', '2026-11-26T23:59', null, '2026-11-26'],
  // Thursday, Monday, Friday night.
  ['weekend', '2026-11-26T12:00', '2026-11-28', '2026-11-29'],
  ['weekend', '2026-11-30T00:00', '2026-12-05', '2026-12-06'],
  ['weekend', '2026-11-27T23:59', '2026-11-28', '2026-11-29'],
  // On Saturday it has begun, on Sunday one day of it is left.
  ['weekend', '2026-11-28T00:00', null, '2026-11-29'],
  ['weekend', '2026-11-29T08:00', null, '2026-11-29'],
  ['weekend', '2026-11-29T23:59', null, '2026-11-29'],
  // Over the end of the year.
  ['weekend', '2026-12-31T12:00', '2027-01-02', '2027-01-03'],
  ['this-month', '2026-11-30T23:59', null, '2026-11-30'],
  ['this-month', '2028-02-01T00:00', null, '2028-02-29'],
  ['next-month', '2026-11-30T23:59', '2026-12-01', '2026-12-31'],
  ['next-month', '2026-12-01T00:00', '2027-01-01', '2027-01-31'],
  ['next-month', '2027-01-31T12:00', '2027-02-01', '2027-02-28'],
] as const)('%s at %s', (time, now, from, to) => {
  expect(rangeOfEventTime(time, at(now))).toEqual({ from, to })
})
