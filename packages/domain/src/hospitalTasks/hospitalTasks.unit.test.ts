import { describe, expect, it } from '@jest/globals'
import { toInstant } from '../time/toInstant'
import { eventStanding } from './eventStanding'
import { factsDue } from './factsDue'
import { lacksRecording } from './lacksRecording'
import { nearDeadline } from './nearDeadline'

const NOW = new Date(toInstant('2026-11-28', '10:00'))
const on = (date: string, changes: object = {}) => ({
  startsAt: toInstant(date, '14:00'),
  endsAt: toInstant(date, '15:30'),
  ...changes,
})

describe('nearDeadline', () => {
  const until = (date: string, time = '17:00') => ({ deadlineAt: toInstant(date, time) })
  it.each([
    ['today, later', { application: until('2026-11-28') }, '2026-11-28'],
    ['in seven days', { application: until('2026-12-05') }, '2026-12-05'],
    ['in eight days', { application: until('2026-12-06', '00:00') }, null],
    ['over', { application: until('2026-11-28', '09:59') }, null],
    ['none', { application: {} }, null],
    ['no application', { application: null }, null],
    [
      'no need to apply',
      { application: { ...until('2026-12-01'), required: 'not-required' } },
      null,
    ],
    ['full', { application: { ...until('2026-12-01'), full: true } }, null],
    ['called off', { status: 'cancelled', application: until('2026-12-01') }, null],
    [
      'the only date is called off',
      {
        application: until('2026-12-01'),
        occurrences: [on('2026-12-10', { status: 'postponed' })],
      },
      null,
    ],
    [
      'everything is over',
      { application: until('2026-12-01'), occurrences: [on('2026-11-20')] },
      null,
    ],
    [
      'counted from each date, one of which is too near to apply',
      {
        application: { deadlineDaysBefore: 3, deadlineTime: '17:00' },
        occurrences: [on('2026-11-29'), on('2026-12-06')],
      },
      '2026-12-03',
    ],
    [
      'counted from each date, the next of which is full',
      {
        application: { deadlineDaysBefore: 3, deadlineTime: '17:00' },
        occurrences: [on('2026-12-03', { full: true }), on('2027-01-06')],
      },
      null,
    ],
  ])('%s', (_, event, date) => {
    const found = nearDeadline({ occurrences: [on('2026-12-10')], ...event } as never, NOW)
    expect(found).toBe(date && toInstant(date, '17:00'))
  })
})

describe('lacksRecording', () => {
  const online = { format: 'online', occurrences: [on('2026-11-20')] }
  it.each([
    ['an online event that is over', {}, true],
    ['one in both ways', { format: 'hybrid' }, true],
    ['one at a place', { format: 'venue' }, false],
    ['one with a recording', { archiveVideo: { url: 'https://example.jp/v' } }, false],
    ['one with a title but no address of a recording', { archiveVideo: { url: '' } }, true],
    ['one that is to come', { occurrences: [on('2026-12-20')] }, false],
    ['one that is not over', { occurrences: [on('2026-11-20'), on('2026-12-20')] }, false],
    ['60 days ago', { occurrences: [on('2026-09-30')] }, true],
    ['61 days ago', { occurrences: [on('2026-09-28')] }, false],
    ['one that was called off', { status: 'cancelled' }, false],
    [
      'one whose only date was',
      { occurrences: [on('2026-11-20', { status: 'cancelled' })] },
      false,
    ],
    ['one without dates', { occurrences: [] }, false],
  ])('%s: %p', (_, changes, expected) => {
    expect(lacksRecording({ ...online, ...changes } as never, NOW)).toBe(expected)
  })
})

describe('factsDue', () => {
  const center = { availability: 'yes', confirmedOn: '2026-10-01' }
  it.each([
    ['confirmed this half year', { consultationCenter: center }, []],
    [
      'confirmed half a year ago',
      { consultationCenter: { ...center, confirmedOn: '2026-05-28' } },
      [{ part: 'consultation-center', count: 1, confirmedOn: '2026-05-28' }],
    ],
    ['a day less', { consultationCenter: { ...center, confirmedOn: '2026-05-29' } }, []],
    [
      'never confirmed',
      { consultationCenter: { availability: 'yes' } },
      [{ part: 'consultation-center', count: 1, confirmedOn: null }],
    ],
    ['not known of an office', { kind: 'public-office' }, []],
    [
      'not known of a hospital',
      { kind: 'hospital' },
      [{ part: 'consultation-center', count: 1, confirmedOn: null }],
    ],
    [
      'some services',
      {
        services: [
          { confirmedOn: '2026-01-10' },
          { confirmedOn: '2025-12-10' },
          { confirmedOn: '2026-11-10' },
        ],
      },
      [{ part: 'services', count: 2, confirmedOn: '2025-12-10' }],
    ],
    [
      'a service of which nobody knows since when',
      { services: [{ confirmedOn: '2026-01-10' }, {}] },
      [{ part: 'services', count: 2, confirmedOn: null }],
    ],
    [
      'a day that does not exist',
      { services: [{ confirmedOn: '2026-02-30' }] },
      [{ part: 'services', count: 1, confirmedOn: null }],
    ],
  ])('%s', (_, organization, expected) => {
    expect(factsDue(organization, '2026-11-28')).toEqual(expected)
  })

  it.each([
    ['2026-02-28', []],
    ['2026-03-01', ['2025-08-31']],
  ])('confirmed at the end of a long month, on %s', (today, expected) => {
    const due = factsDue({ services: [{ confirmedOn: '2025-08-31' }] }, today)
    expect(due.map(({ confirmedOn }) => confirmedOn)).toEqual(expected)
  })
})

it.each([
  ['published', toInstant('2026-12-01', '10:00'), 'published'],
  ['published', toInstant('2026-11-28', '09:59'), 'ended'],
  ['published', null, 'published'],
  ['draft', toInstant('2026-11-01', '10:00'), 'draft'],
  ['returned', null, 'returned'],
  ['withdrawn', null, 'withdrawn'],
  [null, null, 'draft'],
])('an event that is %s and ends at %s stands as %s', (workflowState, endsAt, expected) => {
  expect(eventStanding({ workflowState, endsAt } as never, NOW)).toBe(expected)
})
