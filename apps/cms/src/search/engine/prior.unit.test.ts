import { describe, expect, it } from '@jest/globals'
import { prior, worths } from './prior'

const of = (type: string, date: string | null) =>
  prior({ id: 1, facets: ['topic:x', `type:${type}`], date }, '2026-11-26')

describe('prior', () => {
  it.each([
    [of('event', '2026-11-26'), of('event', '2026-11-25')],
    [of('event', '2026-12-01'), of('page', null)],
    [of('news', '2026-06-01'), of('news', '2026-05-01')],
    [of('topic', null), of('news', '2020-01-01')],
    [of('page', null), of('event', null)],
  ])('%f is more than %f', (more, less) => {
    expect(more).toBeGreaterThan(less)
    expect(more).toBeLessThanOrEqual(1)
    expect(less).toBeGreaterThanOrEqual(0)
  })
})

describe('worths', () => {
  const today = '2026-11-26'
  const { types, others } = worths(today)
  const dates = [null, '2020-01-01', '2026-05-29', '2026-05-30', '2026-05-31', today, '2027-01-01']

  it.each([...types.map(({ type }) => type), 'guide'])('says of %s what prior says', (type) => {
    const rule = types.find((one) => one.type === type)
    for (const date of dates) {
      const isLater = rule?.from && date && date >= rule.from.date
      const worth = (isLater ? rule.from?.worth : rule?.worth) ?? others
      expect([date, of(type, date)]).toEqual([date, worth])
    }
  })
})
