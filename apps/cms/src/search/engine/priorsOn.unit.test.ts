import { describe, expect, it } from '@jest/globals'
import { priorsOn } from './priorsOn'

const of = (type: string, date: string | null, heldUntil: string | null = null) =>
  priorsOn('2026-11-26')({ id: 1, facets: ['topic:x', `type:${type}`], date, heldUntil })
const held = (day: string) => of('event', day, day)

describe('priorsOn', () => {
  it.each([
    [held('2026-11-26'), held('2026-11-25')],
    [held('2026-12-01'), of('page', null)],
    // Called off altogether, all that is still to come, and one date of several.
    [held('2026-12-01'), of('event', '2026-12-01')],
    [held('2026-12-01'), of('event', '2026-12-01', '2026-11-25')],
    [of('event', '2026-12-16', '2026-12-01'), of('event', '2026-12-16', '2026-11-25')],
    [of('page', null), of('event', '2026-12-01')],
    [of('event', '2026-12-01'), held('2026-11-25')],
    [of('event', '2026-12-01'), of('event', '2026-11-25')],
    [of('news', '2026-06-01'), of('news', '2026-05-01')],
    [of('topic', null), of('news', '2020-01-01')],
    [of('page', null), of('event', null)],
  ])('%f is more than %f', (more, less) => {
    expect(more).toBeGreaterThan(less)
    expect(more).toBeLessThanOrEqual(1)
    expect(less).toBeGreaterThanOrEqual(0)
  })
})
