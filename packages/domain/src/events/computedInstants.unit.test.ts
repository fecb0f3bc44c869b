import { describe, expect, it } from '@jest/globals'
import { applicationDeadline } from './applicationDeadline'
import { eventSpan } from './eventSpan'
import { occurrenceInstants } from './occurrenceInstants'

describe('occurrenceInstants', () => {
  it.each([
    [
      { date: '2026-12-10', startTime: '13:00', endTime: '15:30' },
      { startsAt: '2026-12-10T04:00:00.000Z', endsAt: '2026-12-10T06:30:00.000Z' },
    ],
    [
      { date: '2026-12-10', startTime: '13:00' },
      { startsAt: '2026-12-10T04:00:00.000Z', endsAt: '2026-12-10T14:59:59.999Z' },
    ],
    [
      { date: '2026-12-10', startTime: '', endTime: null },
      { startsAt: '2026-12-09T15:00:00.000Z', endsAt: '2026-12-10T14:59:59.999Z' },
    ],
    [
      { date: '2026-12-10', startTime: '25:00' },
      { startsAt: '2026-12-09T15:00:00.000Z', endsAt: '2026-12-10T14:59:59.999Z' },
    ],
    [{ date: '2026-02-30', startTime: '13:00' }, undefined],
    [{ date: null, startTime: '13:00' }, undefined],
    [{}, undefined],
  ])('%j → %j', (occurrence, instants) => {
    expect(occurrenceInstants(occurrence)).toEqual(instants)
  })
})

describe('applicationDeadline', () => {
  it.each([
    [{ deadlineDate: '2026-12-03', deadlineTime: '17:00' }, '2026-12-03T08:00:00.000Z'],
    [{ deadlineDate: '2026-12-03', deadlineTime: null }, '2026-12-03T14:59:59.999Z'],
    [{ deadlineDate: '2026-12-03' }, '2026-12-03T14:59:59.999Z'],
    [{ deadlineDate: '2026-12-32', deadlineTime: '17:00' }, undefined],
    [{ deadlineTime: '17:00' }, undefined],
  ])('%j → %p', (application, deadline) => {
    expect(applicationDeadline(application)).toBe(deadline)
  })
})

describe('eventSpan', () => {
  const early = { startsAt: '2026-12-09T04:00:00.000Z', endsAt: '2026-12-09T06:00:00.000Z' }
  const late = { startsAt: '2026-12-16T04:00:00.000Z', endsAt: '2026-12-16T06:00:00.000Z' }
  const cancelled = <T>(occurrence: T) => ({ ...occurrence, status: 'cancelled' as const })

  it.each([
    ['one', [early], [early.startsAt, early.endsAt]],
    ['several, not in order', [late, early], [early.startsAt, late.endsAt]],
    ['a cancelled one does not begin it', [cancelled(early), late], [late.startsAt, late.endsAt]],
    ['a cancelled one ends it', [early, cancelled(late)], [early.startsAt, late.endsAt]],
    [
      'all cancelled: all count',
      [cancelled(late), cancelled(early)],
      [early.startsAt, late.endsAt],
    ],
    [
      'the longest ends last',
      [{ startsAt: early.startsAt, endsAt: '2026-12-20T06:00:00.000Z' }, late],
      [early.startsAt, '2026-12-20T06:00:00.000Z'],
    ],
    ['without an end', [{ startsAt: late.startsAt }], [late.startsAt, '2026-12-16T14:59:59.999Z']],
  ])('%s', (_name, occurrences, [startsAt, endsAt]) => {
    expect(eventSpan(occurrences)).toEqual({ startsAt, endsAt })
  })

  it.each([[null], [undefined], [[]], [[{ startsAt: null }]]])('%j has none', (occurrences) => {
    expect(eventSpan(occurrences)).toBeUndefined()
  })
})
