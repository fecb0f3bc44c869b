import { describe, expect, test } from '@jest/globals'

import { ANY_EVENT } from '../events/eventFilter'
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
  expect(
    conditionsText(eventConditions({ ...ANY_EVENT, format: 'online', area: 'nishitama' })),
  ).toBe('（参加の方法：オンライン、会場の地域：西多摩）')
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
    ['upcoming', {}, 'イベント'],
    ['upcoming', { format: 'online', area: 'ku-chuobu' }, 'イベント：オンライン・区中央部（3件）'],
    ['past', { format: 'online', area: null }, '終了したイベント：オンライン（3件）'],
    [
      'upcoming',
      { q: '乳がん', when: 'this-month', application: 'not-required' },
      'イベント：乳がん・今月・申込不要（3件）',
    ],
    [
      'upcoming',
      { from: '2026-12-01', to: '2026-12-10' },
      'イベント：2026年12月1日（火）〜2026年12月10日（木）（3件）',
    ],
    ['upcoming', { to: '2026-12-10' }, 'イベント：2026年12月10日（木）まで（3件）'],
    ['upcoming', { format: 'online,hybrid' }, 'イベント：オンラインで参加できるもの（3件）'],
    // Named by the CMS, which does not know it any more.
    ['upcoming', { topic: 'gone' }, 'イベント：（見つかりません）（3件）'],
  ] as const)('of %s events with %j', (period, filter, title) => {
    expect(
      eventListPageTitle({
        period,
        filter: { ...ANY_EVENT, ...filter },
        totalEvents: 3,
        answer: null,
      }),
    ).toBe(title)
  })

  test.each([
    [{}, 'イベントカレンダー 2026年（令和8年）11月'],
    [
      { format: 'online', area: null },
      'イベントカレンダー 2026年（令和8年）11月：オンライン（2件）',
    ],
  ])('of a month with %j', (filter, title) => {
    const event = anEvent([{ date: '2026-11-18' }, { date: '2026-11-25' }, { date: '2026-12-02' }])
    const entries = entriesByDate([event], '2026-11')
    expect(
      calendarTitle({
        month: '2026-11',
        filter: { ...ANY_EVENT, ...filter },
        entries,
        facets: {},
      }),
    ).toBe(title)
  })
})
