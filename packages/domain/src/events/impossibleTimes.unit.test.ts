import { describe, expect, test } from '@jest/globals'
import { deadlineProblem, endsBeforeItStarts } from './impossibleTimes'

test.each<[string | null, string | null, boolean]>([
  ['14:00', '15:30', false],
  ['14:00', '14:00', true],
  ['14:00', '9:00', false],
  ['14:00', '09:00', true],
  [null, '09:00', false],
  ['14:00', null, false],
  ['25:00', '09:00', false],
])('from %s to %s', (startTime, endTime, expected) => {
  expect(endsBeforeItStarts({ startTime, endTime })).toBe(expected)
})

describe('a deadline', () => {
  const salon = [{ date: '2026-12-10', startTime: '14:00', endTime: '15:30' }]
  const untimed = [{ date: '2026-12-10' }]
  test.each<[object, object[], string | null]>([
    [{}, salon, null],
    [{ deadlineDate: '2026-13-40' }, salon, null],
    [{ deadlineDate: '2026-12-09' }, salon, null],
    [{ deadlineDate: '2026-12-10', deadlineTime: '12:00' }, salon, null],
    [{ deadlineDate: '2026-12-10', deadlineTime: '15:00' }, salon, 'after-start'],
    [{ deadlineDate: '2026-12-10', deadlineTime: '15:31' }, salon, 'after-end'],
    // Until the end of the day, when everything is over.
    [{ deadlineDate: '2026-12-10' }, salon, 'after-end'],
    [{ deadlineDate: '2026-12-10' }, untimed, null],
    [{ deadlineDate: '2026-12-11' }, untimed, 'after-end'],
    [{ deadlineDate: '2026-12-09', opensOn: '2026-12-09' }, salon, null],
    [{ deadlineDate: '2026-12-09', opensOn: '2026-12-10' }, salon, 'before-opening'],
    [{ deadlineDate: '2026-12-11' }, [], null],
    // Of several the last one counts, in whatever order they stand.
    [
      { deadlineDate: '2026-12-10', deadlineTime: '12:00' },
      [...salon, { date: '2026-12-10', startTime: '10:00', endTime: '11:00' }],
      null,
    ],
    // Also one that was called off: people look for it until then.
    [
      { deadlineDate: '2026-12-12' },
      [...salon, { date: '2026-12-20', status: 'cancelled' }],
      'after-start',
    ],
  ])('%j of %j', (application, occurrences, expected) => {
    expect(deadlineProblem(application, occurrences)).toBe(expected)
  })
})
