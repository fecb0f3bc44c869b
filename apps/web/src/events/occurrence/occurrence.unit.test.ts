import { expect, test } from '@jest/globals'

import { anEvent } from '../../testing/anEvent'
import { loadOccurrence } from './loadOccurrence'
import { occurrenceTitle } from './occurrenceTitle'

const series = anEvent([
  { date: '2027-01-20', startTime: '14:00', endTime: '15:30' },
  { date: '2026-12-16', startTime: '14:00', endTime: '15:30' },
  { date: '2027-01-20', startTime: '10:00' },
  { date: '2027-02-17' },
])

test('a day knows its neighbours, whatever the order of the list', () => {
  expect(loadOccurrence(series, '2026-12-16')).toMatchObject({ previous: null, next: '2027-01-20' })
  expect(loadOccurrence(series, '2027-01-20')).toMatchObject({
    previous: '2026-12-16',
    next: '2027-02-17',
    occurrences: [{ startTime: '10:00' }, { startTime: '14:00' }],
  })
  expect(loadOccurrence(series, '2027-02-17')).toMatchObject({ previous: '2027-01-20', next: null })
})

test.each([
  ['2026-12-17'],
  ['2026-02-30'],
  ['2026-12'],
  ['calendar.ics'],
  ['20261216'],
  [''],
  ['%'],
])('%j is no day of it', (date) => {
  expect(loadOccurrence(series, date)).toBeNull()
})

test('a day is called by its date, with the time where there is one meeting', () => {
  const titleOf = (date: string) => {
    const data = loadOccurrence(series, date)
    return data && occurrenceTitle(data)
  }
  expect(titleOf('2026-12-16')).toBe('2026年（令和8年）12月16日（水）14:00〜15:30')
  expect(titleOf('2027-01-20')).toBe('2027年（令和9年）1月20日（水）')
})
