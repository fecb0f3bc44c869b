import { describe, expect, it } from '@jest/globals'
import { addDays, isLocalDate } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'
import { sampleEvents } from '.'
import { dateOf } from './when'

const schema = z.object({
  title: z.string(),
  organizer: z.object({ $ref: z.string() }),
  status: z.string(),
  format: z.string(),
  body: z.unknown(),
  occurrences: z.array(z.object({ date: z.string() })),
  application: z.object({
    required: z.string(),
    opensOn: z.string().optional(),
    deadlineDate: z.string().optional(),
    full: z.boolean().optional(),
  }),
  archiveVideo: z.object({ url: z.string().optional() }).optional(),
})

const TODAY = '2026-11-22'
const loadedOn = (today: string) => sampleEvents(today).map(({ data }) => schema.parse(data))
const events = loadedOn(TODAY)

describe('dateOf', () => {
  it.each([
    [{ month: 0, nth: 3, weekday: '水' } as const, '2026-11-18'],
    [{ month: 1, nth: 3, weekday: '水' } as const, '2026-12-16'],
    [{ month: 2, nth: 1, weekday: '金' } as const, '2027-01-01'],
    [{ month: -11, nth: 4, weekday: '木' } as const, '2025-12-25'],
    [{ inDays: 0, weekday: '日' } as const, '2026-11-22'],
    [{ inDays: 9, weekday: '土' } as const, '2026-12-05'],
  ])('should find the day of %j', (when, date) => {
    expect(dateOf(when, TODAY)).toBe(date)
  })

  it('should count months from the first, so that the 31st skips none', () => {
    expect(dateOf({ month: 1, nth: 1, weekday: '月' }, '2027-01-31')).toBe('2027-02-01')
  })
})

describe('the sample events', () => {
  it('should be marked, in their title and first of all in their text', () => {
    expect(events.length).toBeGreaterThanOrEqual(14)
    expect(events.filter(({ title }) => !title.startsWith('【サンプル】'))).toEqual([])
    const unmarked = events.filter(
      (event) => !JSON.stringify(event).includes('このイベントはサンプルです'),
    )
    expect(unmarked).toEqual([])
  })

  it('should belong to several hospitals and show every status and way to apply', () => {
    expect(new Set(events.map(({ organizer }) => organizer.$ref)).size).toBeGreaterThanOrEqual(5)
    expect(new Set(events.map(({ status }) => status))).toEqual(
      new Set(['scheduled', 'cancelled', 'postponed', 'changed']),
    )
    expect(new Set(events.map(({ format }) => format)).size).toBe(4)
    expect(events.some(({ application }) => application.full)).toBe(true)
    expect(events.some(({ application }) => application.required === 'not-required')).toBe(true)
    expect(events.filter(({ archiveVideo }) => archiveVideo?.url)).toEqual([])
  })

  it.each(['2026-11-22', '2027-01-31', '2028-02-29', '2026-12-31'])(
    'should lie within three months past and five to come, loaded on %s',
    (today) => {
      for (const { occurrences, application } of loadedOn(today)) {
        for (const { date } of occurrences) {
          expect(isLocalDate(date)).toBe(true)
          expect(date > addDays(today, -125) && date < addDays(today, 155)).toBe(true)
        }
        const { opensOn, deadlineDate } = application
        if (opensOn && deadlineDate) expect(opensOn < deadlineDate).toBe(true)
      }
    },
  )

  it('should not count as changed only because they are loaded on another day', () => {
    const fingerprints = (today: string) =>
      sampleEvents(today).map(({ fingerprint }) => fingerprint)
    expect(fingerprints('2026-11-22')).toEqual(fingerprints('2027-03-05'))
  })
})
