import { describe, expect, it } from '@jest/globals'
import { toInstant } from '../time/toInstant'
import type { OccurrenceStatus } from '../vocabulary/occurrenceStatuses'
import { missedOccurrences } from './missedOccurrences'
import { reasonOfOccurrence } from './reasonOfOccurrence'

const on = (date: string, status: OccurrenceStatus = 'scheduled') => ({
  date,
  startsAt: toInstant(date, '13:00'),
  endsAt: toInstant(date, '15:00'),
  status,
})
const now = new Date(toInstant('2026-12-01', '10:00'))

describe('missedOccurrences', () => {
  it.each([
    ['the next one', [on('2026-12-16', 'cancelled'), on('2027-01-20')], ['2026-12-16']],
    ['one after the next', [on('2026-12-16'), on('2027-01-20', 'cancelled')], []],
    [
      'several before the next, not in order',
      [on('2027-01-20', 'postponed'), on('2027-02-17'), on('2026-12-16', 'cancelled')],
      ['2026-12-16', '2027-01-20'],
    ],
    ['all that are left', [on('2026-11-18'), on('2026-12-16', 'postponed')], ['2026-12-16']],
    ['one that is over', [on('2026-11-18', 'cancelled'), on('2026-12-16')], []],
    ['none', [on('2026-12-16')], []],
  ])('%s', (_name, occurrences, expected) => {
    expect(missedOccurrences({ occurrences }, now).map(({ date }) => date)).toEqual(expected)
  })

  it.each(['cancelled', 'postponed'] as const)('says nothing of an event that is %s', (status) => {
    expect(
      missedOccurrences({ status, occurrences: [on('2026-12-16', 'cancelled')] }, now),
    ).toEqual([])
  })
})

describe('reasonOfOccurrence', () => {
  it.each([
    [{ status: 'cancelled', statusNote: '台風のため', note: 'お金の話' }, '台風のため'],
    [{ status: 'postponed', statusNote: '', note: '工事のため' }, '工事のため'],
    [{ status: 'cancelled' }, null],
    [{ status: 'scheduled', statusNote: '台風のため', note: 'お金の話' }, null],
    [{}, null],
  ])('%j: %p', (occurrence, reason) => {
    expect(reasonOfOccurrence(occurrence)).toBe(reason)
  })
})
