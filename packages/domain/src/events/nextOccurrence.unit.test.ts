import { describe, expect, it } from '@jest/globals'
import { nextOccurrence } from './nextOccurrence'

const first = { id: '1', startsAt: '2026-12-09T04:00:00.000Z', endsAt: '2026-12-09T06:00:00.000Z' }
const cancelled = {
  id: '2',
  startsAt: '2026-12-16T04:00:00.000Z',
  endsAt: '2026-12-16T06:00:00.000Z',
  status: 'cancelled' as const,
}
const last = { id: '3', startsAt: '2027-01-20T04:00:00.000Z', endsAt: null }
const undated = { id: '4', startsAt: null, endsAt: null }
const occurrences = [last, undated, cancelled, first]

describe('nextOccurrence', () => {
  it.each([
    ['before all', '2026-11-22T00:00:00.000Z', '1'],
    ['during the first', '2026-12-09T05:00:00.000Z', '1'],
    ['at the end of the first', '2026-12-09T06:00:00.000Z', '1'],
    ['after the first, past the cancelled one', '2026-12-09T06:00:00.001Z', '3'],
    ['on the day of one without an end', '2027-01-20T14:59:59.999Z', '3'],
    ['after all', '2027-01-20T15:00:00.000Z', undefined],
  ])('%s', (_name, now, id) => {
    expect(nextOccurrence({ occurrences }, new Date(now))?.id).toBe(id)
  })

  it.each(['cancelled', 'postponed'] as const)('is none when the event is %s', (status) => {
    const now = new Date('2026-11-22T00:00:00.000Z')
    expect(nextOccurrence({ status, occurrences }, now)).toBeUndefined()
  })

  it.each([[null], [undefined], [[]]])('is none for %j', (none) => {
    expect(nextOccurrence({ occurrences: none }, new Date(0))).toBeUndefined()
  })
})
