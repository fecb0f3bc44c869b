import { describe, expect, it } from '@jest/globals'
import type { CollectionBeforeChangeHook } from 'payload'
import { validationOptions } from '../../fields/testing/validationOptions'
import { eventSlug } from './eventSlug'
import { setInstants } from './hooks/setInstants'
import { validateDeadline } from './validators/validateDeadline'
import { validateEndTime } from './validators/validateEndTime'

type Event = Record<string, unknown>

const compute = async (data: Event) =>
  (await setInstants({ data } as Parameters<CollectionBeforeChangeHook>[0])) as Event

describe('setInstants', () => {
  it('should compute every instant in Japan time and ignore what came in', async () => {
    const lie = '2001-01-01T00:00:00.000Z'
    const event = await compute({
      title: '患者サロン',
      startsAt: lie,
      endsAt: lie,
      occurrences: [
        { date: '2026-12-17', startTime: '10:00', endTime: '11:30', startsAt: lie, endsAt: lie },
        { date: '2026-12-10', startTime: '00:00', endTime: '00:30' },
      ],
      application: { deadlineDate: '2026-12-09', deadlineTime: '17:00', deadlineAt: lie },
    })
    expect(event).toMatchObject({
      title: '患者サロン',
      startsAt: '2026-12-09T15:00:00.000Z',
      endsAt: '2026-12-17T02:30:00.000Z',
      occurrences: [
        { startsAt: '2026-12-17T01:00:00.000Z', endsAt: '2026-12-17T02:30:00.000Z' },
        { startsAt: '2026-12-09T15:00:00.000Z', endsAt: '2026-12-09T15:30:00.000Z' },
      ],
      application: { deadlineAt: '2026-12-09T08:00:00.000Z' },
    })
  })

  it('should leave a draft without dates without instants', async () => {
    expect(await compute({ startsAt: '2001-01-01T00:00:00.000Z' })).toMatchObject({
      startsAt: null,
      endsAt: null,
    })
    expect(
      await compute({ occurrences: [{ startTime: '10:00' }], application: null }),
    ).toMatchObject({
      startsAt: null,
      occurrences: [{ startsAt: null, endsAt: null }],
      application: { deadlineAt: null },
    })
  })
})

describe('validateEndTime', () => {
  it.each<[string, string | undefined, boolean]>([
    ['15:00', '13:00', true],
    ['15:00', undefined, true],
    ['13:00', '13:00', false],
    ['09:00', '13:00', false],
    ['25:00', undefined, false],
  ])('should judge an end at %s after a start at %s', async (endTime, startTime, isGood) => {
    const answer = await validateEndTime(endTime, validationOptions({ siblingData: { startTime } }))
    expect(answer === true).toBe(isGood)
  })
})

describe('validateDeadline', () => {
  const occurrences = [
    { date: '2026-12-10', startTime: '13:00', endTime: '15:00' },
    { date: '2026-12-17', startTime: '13:00', endTime: '15:00' },
  ]

  it.each<[string, object, boolean]>([
    ['2026-12-09', {}, true],
    ['2026-12-17', { deadlineTime: '12:00' }, true],
    ['2026-12-17', { deadlineTime: '15:01' }, false],
    ['2026-12-18', {}, false],
    ['2026-12-01', { opensOn: '2026-12-02' }, false],
    ['2026-02-30', {}, false],
  ])('should judge a deadline on %s with %j', async (deadlineDate, siblingData, isGood) => {
    const answer = await validateDeadline(
      deadlineDate,
      validationOptions({ data: { occurrences }, siblingData }),
    )
    expect(answer === true).toBe(isGood)
  })

  it('should not judge while no date is known', async () => {
    expect(await validateDeadline('2026-12-18', validationOptions())).toBe(true)
  })
})

describe('eventSlug', () => {
  it('should begin with the first date, and wait for it', () => {
    expect(eventSlug({ occurrences: [{ date: '2026-12-17' }, { date: '2026-12-10' }] })).toEqual({
      title: '',
      prefix: '20261210',
    })
    expect(eventSlug({ title: 'Salon', occurrences: [{ date: '' }, null] })).toBeUndefined()
  })
})
