import { describe, expect, test } from '@jest/globals'

import { eventConditions } from '../events/eventConditions'
import { eventListPageTitle } from '../events/eventListPageTitle'
import { calendarTitle } from '../events/calendar/calendarTitle'
import { entriesByDate } from '../events/calendar/entriesByDate'
import { hospitalConditions } from '../hospitals/hospitalConditions'
import { hospitalListTitle } from '../hospitals/hospitalListTitle'
import { anEvent } from '../testing/anEvent'
import { conditionsText } from './conditionsText'

const anyHospital = { typed: '', chosen: {}, page: 1 }
const chosen = {
  typed: '大学',
  chosen: { area: 'ku-chuobu', service: 'stoma-clinic-unknown', consultation: 'yes' },
}

test('a list says its conditions in words', () => {
  expect(conditionsText([])).toBe('')
  expect(conditionsText(hospitalConditions(anyHospital))).toBe('')
  expect(conditionsText(hospitalConditions(chosen))).toBe(
    '（言葉：大学、地域：区中央部、治療・支援の内容：ストーマ外来：未確認、がん相談支援センター：あり）',
  )
  expect(conditionsText(eventConditions({ format: 'online', area: 'nishitama' }))).toBe(
    '（参加の方法：オンライン、会場の地域：西多摩）',
  )
})

describe('a title has the conditions and the count of the list', () => {
  test.each([
    [anyHospital, '病院を探す'],
    [{ ...anyHospital, page: 2 }, '病院を探す（2ページ目）'],
    [{ ...anyHospital, chosen: { area: 'ku-chuobu' } }, '病院を探す：区中央部（0病院）'],
    [
      { ...anyHospital, chosen: { area: 'ku-chuobu', designation: 'genome-hub' } },
      '病院を探す：区中央部・がんゲノム医療拠点病院（0病院）',
    ],
  ])('of hospitals with %j', (request, title) => {
    expect(hospitalListTitle({ request, answer: { total: 0 } })).toBe(title)
  })

  test.each([
    ['upcoming', { format: null, area: null }, 'イベント'],
    ['upcoming', { format: 'online', area: 'ku-chuobu' }, 'イベント：オンライン・区中央部（3件）'],
    ['past', { format: 'online', area: null }, '終了したイベント：オンライン（3件）'],
  ] as const)('of %s events with %j', (period, filter, title) => {
    expect(eventListPageTitle({ period, filter, totalEvents: 3 })).toBe(title)
  })

  test.each([
    [{ format: null, area: null }, 'イベントカレンダー 2026年（令和8年）11月'],
    [
      { format: 'online', area: null },
      'イベントカレンダー 2026年（令和8年）11月：オンライン（2件）',
    ],
  ])('of a month with %j', (filter, title) => {
    const event = anEvent([{ date: '2026-11-18' }, { date: '2026-11-25' }, { date: '2026-12-02' }])
    const entries = entriesByDate([event], '2026-11')
    expect(calendarTitle({ month: '2026-11', filter, entries })).toBe(title)
  })
})
