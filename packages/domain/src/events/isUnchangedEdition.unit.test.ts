import { expect, it } from '@jest/globals'
import { changedEventFields } from './changedEventFields'
import { isUnchangedEdition } from './isUnchangedEdition'

const row = (date: string, more: object = {}) => ({
  id: `row-${date}`,
  date,
  startTime: '14:00',
  endTime: '15:30',
  status: 'scheduled',
  full: false,
  startsAt: `${date}T05:00:00.000Z`,
  ...more,
})
const event = {
  title: '患者サロン「ひだまり」',
  slug: 'hidamari-2026-12',
  organizer: 'a',
  coOrganizers: [],
  summary: '話し合う会です。',
  body: { root: { children: [{ text: 'お茶を用意します。', version: 1 }] } },
  occurrences: [row('2026-12-16', { note: 'クリスマス会です。' })],
  venue: { name: '会議室', latitude: null },
  application: {
    required: 'required',
    deadlineDate: '2026-12-11',
    phone: '03-0000-0000',
    full: true,
  },
  recurrence: { pattern: null, exceptions: [] },
  status: 'cancelled',
  statusNote: '台風のため',
  archiveVideo: 'video',
  workflowState: 'published',
}
const edition = {
  ...event,
  slug: 'hidamari-2027-01',
  occurrences: [row('2027-01-20')],
  application: { ...event.application, deadlineDate: '2027-01-15', full: false },
  status: 'scheduled',
  statusNote: null,
  archiveVideo: null,
  workflowState: 'submitted',
}

it.each<[string, object, boolean]>([
  ['another date', {}, true],
  ['a flyer, which is that of last time', { flyer: 'file' }, false],
  [
    'other times',
    { occurrences: [row('2027-01-20', { startTime: '10:00', endTime: null })] },
    true,
  ],
  ['more dates', { occurrences: [row('2027-01-20'), row('2027-02-17')] }, true],
  ['no deadline', { application: { required: 'required', phone: '03-0000-0000' } }, true],
  [
    'a rule with other days',
    { recurrence: { pattern: null, from: '2027-01-01', applied: { a: 1 } } },
    true,
  ],
  ['empty instead of absent', { capacity: null, topics: [], titleKana: '' }, true],
  ['another title', { title: '患者サロン「ひだまり」 新春会' }, false],
  ['another text', { body: { root: { children: [{ text: 'お茶はありません。' }] } } }, false],
  ['another room', { venue: { name: '講堂' } }, false],
  ['another organizer', { organizer: 'b' }, false],
  ['one more organizer', { coOrganizers: ['b'] }, false],
  ['another telephone', { application: { ...edition.application, phone: '03-1111-1111' } }, false],
  ['full from the start', { application: { ...edition.application, full: true } }, false],
  ['a note to a date', { occurrences: [row('2027-01-20', { note: '会費500円' })] }, false],
  [
    'a date that is called off',
    { occurrences: [row('2027-01-20', { status: 'cancelled' })] },
    false,
  ],
  ['a full date', { occurrences: [row('2027-01-20', { full: true })] }, false],
  ['called off', { status: 'postponed' }, false],
  ['a note of a state', { statusNote: '会場が変わりました。' }, false],
  ['a recording of its own', { archiveVideo: 'another' }, false],
  ['another rule', { recurrence: { pattern: 'weekly' } }, false],
  ['a flyer', { flyer: 'file' }, false],
])('%s: %p', (_name, changes, expected) => {
  expect(isUnchangedEdition(event, { ...edition, ...changes })).toBe(expected)
})

it('names what says something else, and nothing that follows from it', () => {
  expect(changedEventFields(event, edition)).toEqual([
    'application',
    'occurrences',
    'status',
    'statusNote',
    'archiveVideo',
    'slug',
  ])
  expect(changedEventFields(event, { ...event, startsAt: 'x', workflowState: 'draft' })).toEqual([])
})

it.each<[string, object]>([
  ['the summary', { summary: '１２月１６日（水）に開きます。' }],
  [
    'how one applies',
    { application: { required: 'required', method: '12月11日までにお電話で。' } },
  ],
  ['what it costs', { fee: { kind: 'paid', note: '12月16日は無料です。' } }],
  ['how many can come', { capacity: { note: '12月16日は20名まで' } }],
  ['what helps to take part', { accessibilityNote: '手話通訳は12月16日だけです。' }],
])('a day that is written in %s is that of last time', (_name, said) => {
  expect(isUnchangedEdition({ ...event, ...said }, { ...edition, ...said })).toBe(false)
})
