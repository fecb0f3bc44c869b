import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'

const SCRIPT = `
  const domain = await import(process.argv[1])
  const now = new Date('2026-11-29T15:00:00.000Z')
  console.log(JSON.stringify([
    new Date(2026, 0, 1).toISOString(),
    domain.toInstant('2026-03-08', '02:30'),
    domain.toLocalDate('2026-12-31T15:00:00.000Z'),
    domain.toLocalTime('2026-12-31T15:00:00.000Z'),
    domain.endOfLocalDay('2026-11-01'),
    domain.addDays('2026-03-07', 2),
    domain.weekday('2026-12-10'),
    domain.isLocalDate('2026-02-30'),
    domain.eventState({
      startsAt: '2026-12-10T04:00:00.000Z',
      application: { deadlineAt: '2026-12-03T08:00:00.000Z' },
    }, now).label,
    domain.openingState({
      spans: [{ weekdays: ['mon'], opens: '09:00', closes: '17:00' }],
      closedOnHolidays: true, closedAtNewYear: true, closedPeriods: [], validFrom: null,
    }, now).changesAt,
  ]))
`

/** The zone of a process is fixed when it starts, so every zone gets a process of its own. */
it.each([
  ['UTC', '2026-01-01T00:00:00.000Z'],
  ['Asia/Tokyo', '2025-12-31T15:00:00.000Z'],
  ['America/New_York', '2026-01-01T05:00:00.000Z'],
])('gives the same in a process in %s', async (zone, newYearThere) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      SCRIPT,
      new URL('../index.ts', import.meta.url).href,
    ],
    { env: { TZ: zone } },
  )
  expect(JSON.parse(stdout)).toEqual([
    newYearThere,
    '2026-03-07T17:30:00.000Z',
    '2027-01-01',
    '00:00',
    '2026-11-01T14:59:59.999Z',
    '2026-03-09',
    '木',
    false,
    'まもなく締切',
    '2026-11-30T00:00:00.000Z',
  ])
})
