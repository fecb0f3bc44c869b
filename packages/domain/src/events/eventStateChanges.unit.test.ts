import { describe, expect, it } from '@jest/globals'
import { addDays } from '../time/addDays'
import { randomFrom } from '../testing/randomFrom'
import { toInstant } from '../time/toInstant'
import { eventState } from './eventState'
import { eventStateChanges } from './eventStateChanges'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { occurrenceState } from './occurrenceState'

const MINUTE = 60_000

describe('eventStateChanges', () => {
  it('has the opening, the last days, the deadline, the start and the end', () => {
    const event: EventTiming = {
      occurrences: [
        { startsAt: toInstant('2026-12-10', '13:00'), endsAt: toInstant('2026-12-10', '15:00') },
      ],
      application: {
        required: 'required',
        opensOn: '2026-11-20',
        deadlineAt: toInstant('2026-12-03', '17:00'),
      },
    }
    expect(eventStateChanges(event)).toEqual([
      '2026-11-19T15:00:00.000Z',
      '2026-11-29T15:00:00.000Z',
      '2026-12-03T08:00:00.001Z',
      '2026-12-10T04:00:00.000Z',
      '2026-12-10T06:00:00.001Z',
    ])
    const labels = eventStateChanges(event).map((change) => [
      eventState(event, new Date(Date.parse(change) - 1)).label,
      eventState(event, new Date(change)).label,
    ])
    expect(labels).toEqual([
      ['受付前', '受付中'],
      ['受付中', 'まもなく締切'],
      ['まもなく締切', '受付終了'],
      ['受付終了', '開催中'],
      ['開催中', '終了'],
    ])
  })

  it('has none where no date is known', () => {
    expect(eventStateChanges({})).toEqual([])
    expect(eventStateChanges({ application: { required: 'not-required' } })).toEqual([])
  })

  it('leaves no change out: between two of them every state stays', () => {
    for (let seed = 1; seed <= 80; seed += 1) {
      const event = anyEvent(seed)
      const occurrences = event.occurrences ?? []
      const changes = eventStateChanges(event).map((change) => Date.parse(change))
      const start = Date.parse(toInstant('2026-11-15', '00:00'))
      let last = ''
      for (let now = start; now < start + 45 * 24 * 60 * MINUTE; now += 53 * MINUTE) {
        const states = [
          eventState(event, new Date(now)).value,
          ...occurrences.map((one) => occurrenceState(event, one, new Date(now)).value),
        ].join()
        const changed = changes.some((change) => change > now - 53 * MINUTE && change <= now)
        if (last && states !== last) expect({ seed, now, changed }).toMatchObject({ changed: true })
        last = states
      }
    }
  })
})

/** Some event with up to three dates within a month, always the same for one seed. */
function anyEvent(seed: number): EventTiming {
  const random = randomFrom(seed)
  const number = (below: number) => Math.floor(random() * below)
  const pick = <T>(list: readonly T[]): T => list[number(list.length)] as T
  const dates = Array.from({ length: number(4) }, (): OccurrenceTiming => {
    const date = addDays('2026-11-20', number(30))
    const startsAt = toInstant(date, pick(['00:00', '09:30', '13:00']))
    const endsAt = pick([null, toInstant(date, '17:00')])
    return {
      startsAt,
      endsAt,
      status: pick(['scheduled', 'cancelled', 'postponed']),
      full: number(4) === 0,
    }
  })
  const deadline = pick([
    {},
    { deadlineDaysBefore: number(8), deadlineTime: pick([null, '12:00']) },
    { deadlineAt: toInstant(addDays('2026-11-20', number(30)), '17:00') },
  ])
  return {
    status: pick(['scheduled', 'scheduled', 'changed', 'postponed', 'cancelled']),
    occurrences: dates,
    application: {
      required: pick([null, 'required', 'not-required']),
      opensOn: pick([null, addDays('2026-11-20', number(20))]),
      full: number(5) === 0,
      ...deadline,
    },
  }
}
