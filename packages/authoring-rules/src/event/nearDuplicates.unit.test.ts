import { expect, it, test } from '@jest/globals'
import { type ComparableEvent, nearDuplicates } from './nearDuplicates'
import { titleLikeness } from './titleLikeness'

const event = (more: Partial<ComparableEvent> = {}): ComparableEvent => ({
  id: 'a',
  title: '市民公開講座 乳がんの最新治療',
  organizers: ['hospital-a'],
  occurrences: [{ date: '2026-12-10', startTime: '14:00' }],
  ...more,
})
const other = (more: Partial<ComparableEvent> = {}) =>
  event({ id: 'b', organizers: ['hospital-b'], ...more })

const found: [string, ComparableEvent][] = [
  ['with the same title', other()],
  [
    'with another number and sign',
    other({ title: '第12回 市民公開講座「乳がんの最新治療」【無料】' }),
  ],
  ['that does not say the time', other({ occurrences: [{ date: '2026-12-10' }] })],
  [
    'that names this hospital and is called a little differently',
    other({ title: '公開講座：乳がん治療の今', organizers: ['hospital-b', 'hospital-a'] }),
  ],
  [
    'of which one day is the same',
    other({ occurrences: [{ date: '2026-11-10' }, { date: '2026-12-10' }] }),
  ],
]

it.each(found)('finds an event %s', (_name, candidate) => {
  expect(nearDuplicates(event(), [candidate])).toMatchObject([{ rule: 'DUP-1', related: 'b' }])
})

const leftAlone: [string, ComparableEvent][] = [
  ['itself', event()],
  ['on another day', other({ occurrences: [{ date: '2026-12-11', startTime: '14:00' }] })],
  ['at another time', other({ occurrences: [{ date: '2026-12-10', startTime: '10:00' }] })],
  ['about something else', other({ title: '市民公開講座 肺がん検診のすすめ' })],
  ['without a day', other({ occurrences: [{ date: null }] })],
]

it.each(leftAlone)('leaves alone an event %s', (_name, candidate) => {
  expect(nearDuplicates(event(), [candidate])).toEqual([])
})

test('it has three examples of either kind, like every other rule', () => {
  expect(found.length).toBeGreaterThanOrEqual(3)
  expect(leftAlone.length).toBeGreaterThanOrEqual(3)
})

test('the likest comes first', () => {
  const sorted = nearDuplicates(event(), [
    other({ title: '市民公開講座 乳がんの最新の治療について' }),
    other({ id: 'c' }),
  ])
  expect(sorted.map(({ related }) => related)).toEqual(['c', 'b'])
})

test('titles without words are alike in nothing', () => {
  expect(titleLikeness('', '！？')).toBe(0)
  expect(titleLikeness('患者サロン', '患者サロン')).toBe(1)
})
