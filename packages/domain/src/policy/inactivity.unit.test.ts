import { describe, expect, it } from '@jest/globals'
import { INACTIVITY, inactivityStep, type InactivityStep, lastDayToSignIn } from './inactivity'

type Row = [
  what: string,
  openedAt: string,
  lastSignInAt: string | null,
  warnedAt: string | null,
  now: string,
  step: InactivityStep,
]

const MADE = '2025-06-01T00:00:00.000Z'
// 2026-01-01 00:30 in Japan, still the old year in UTC; 150 days later is 2026-05-31.
const SIGNED_IN = '2025-12-31T15:30:00.000Z'
// 2026-05-31 08:00 in Japan; 30 days later is 2026-06-30.
const WARNED = '2026-05-30T23:00:00.000Z'

describe('inactivityStep', () => {
  it.each<Row>([
    ['lately used', MADE, SIGNED_IN, null, '2026-01-02T00:00:00.000Z', 'active'],
    ['149 days in Japan', MADE, SIGNED_IN, null, '2026-05-30T14:59:59.000Z', 'active'],
    ['150 days in Japan', MADE, SIGNED_IN, null, '2026-05-30T15:00:00.000Z', 'warn'],
    ['years without anybody looking', MADE, SIGNED_IN, null, '2029-01-01T00:00:00.000Z', 'warn'],
    ['never used, new', MADE, null, null, '2025-10-28T00:00:00.000Z', 'active'],
    ['never used, old', MADE, null, null, '2025-10-29T00:00:00.000Z', 'warn'],
    ['re-opened lately', '2026-05-01T00:00:00.000Z', SIGNED_IN, null, WARNED, 'active'],
    ['re-opened after a warning', WARNED, SIGNED_IN, MADE, '2026-07-01T00:00:00.000Z', 'active'],
    ['just warned', MADE, SIGNED_IN, WARNED, WARNED, 'active'],
    ['the last day', MADE, SIGNED_IN, WARNED, '2026-06-30T14:59:59.999Z', 'active'],
    ['the day after', MADE, SIGNED_IN, WARNED, '2026-06-30T15:00:00.000Z', 'lock'],
    ['long after', MADE, SIGNED_IN, WARNED, '2027-06-30T15:00:00.000Z', 'lock'],
    ['never used, warned', MADE, null, '2025-11-01T00:00:00.000Z', WARNED, 'lock'],
    [
      'signed in after the warning',
      MADE,
      '2026-06-20T00:00:00.000Z',
      WARNED,
      '2026-07-10T00:00:00.000Z',
      'active',
    ],
    [
      'signed in after the warning and stayed away again: warned anew',
      MADE,
      '2026-06-20T00:00:00.000Z',
      WARNED,
      '2027-01-10T00:00:00.000Z',
      'warn',
    ],
  ])('%s', (_what, openedAt, lastSignInAt, warnedAt, now, step) => {
    expect(inactivityStep({ openedAt, lastSignInAt, warnedAt }, new Date(now))).toBe(step)
  })

  it('should never lock within 30 times 24 hours of the warning, whatever the hour', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const warned = Date.parse('2026-05-31T00:00:00.000Z') + hour * 3_600_000
      const now = new Date(warned + INACTIVITY.lockAfterWarningDays * 24 * 3_600_000)
      const use = { openedAt: MADE, warnedAt: new Date(warned).toISOString() }
      expect([hour, inactivityStep(use, now)]).toEqual([hour, 'active'])
    }
  })
})

it('lastDayToSignIn is a day in Japan', () => {
  expect(lastDayToSignIn('2026-05-31T14:59:00.000Z')).toBe('2026-06-30')
  expect(lastDayToSignIn('2026-05-31T15:00:00.000Z')).toBe('2026-07-01')
})
