import { expect, test } from '@jest/globals'

import { differencesOf } from './differencesOf'

const days = (...numbers: number[]) =>
  numbers.map((day) => ({ date: `2037-01-${String(day).padStart(2, '0')}`, startTime: '14:00' }))
const values = (entries: Record<string, unknown>) => ({ values: new Map(Object.entries(entries)) })
const EVENT = { title: 'サロン', venue: { name: '講堂' }, body: ['甲', '乙'], kind: 'salon' }

test.each<[string, Record<string, unknown>, string[], [string, string, string][]]>([
  ['says the same', { title: 'サロン', 'venue.name': '講堂' }, [], []],
  ['says it in another width', { title: 'ｻﾛﾝ' }, [], []],
  ['has signs that nobody sees', { title: 'サ\u200bロン\u2060', body: ['\u00ad甲', '乙'] }, [], []],
  ['says less', { title: 'サロン' }, [], []],
  [
    'says no longer what nobody else has said',
    {},
    ['venue.name', 'kind.none'],
    [['会場の名前', '（空欄）', '講堂']],
  ],
  [
    'says more',
    { 'contact.name': '窓口' },
    ['contact.name'],
    [['問い合わせ先', '窓口', '（空欄）']],
  ],
  [
    'says something else',
    { body: ['甲', '丙'], kind: 'lecture' },
    [],
    [
      ['内容', '甲\n丙', '甲\n乙'],
      ['種類', '講演会・公開講座', '患者サロン・交流会'],
    ],
  ],
])('a row that %s', (_what, row, emptied, expected) => {
  const found = differencesOf(values(row), EVENT, emptied)
  expect(found.map(({ label, inTable, inEvent }) => [label, inTable, inEvent])).toEqual(expected)
})

test('of many dates only those that differ are shown', () => {
  const compare = (row: object[], event: object[]) => {
    const [found] = differencesOf(values({ occurrences: row }), { occurrences: event })
    return [found?.inTable, found?.inEvent]
  }
  const day = (number: number, weekday: string) =>
    `2037年（令和19年）1月${number}日（${weekday}）14:00〜`
  expect(compare(days(1, 2), days(1, 3))).toEqual([
    `${day(1, '木')}\n${day(2, '金')}`,
    `${day(1, '木')}\n${day(3, '土')}`,
  ])
  expect(compare(days(1, 2, 3, 4, 5, 6, 7), days(1, 2, 3, 4, 5, 6))).toEqual([
    `${day(7, '水')}\nほか6日は同じ`,
    '6日は同じ',
  ])
})
