import type { FeedEvent } from '../model/FeedEvent'

import { describe, expect, it, test } from '@jest/globals'

import { aFeedEvent, anOccurrence, aVenue, site } from '../testing/aFeedEvent'
import { eventPoster } from './eventPoster'
import { POSTER_ROOM, posterHeight } from './posterHeight'
import { POSTER_SIZES } from './posterSizes'

const NOW = new Date('2026-12-01T00:00:00Z')
const posterOf = (fields: Partial<FeedEvent> = {}, now = NOW) =>
  eventPoster(site, aFeedEvent(fields), now)
const factsOf = (fields: Partial<FeedEvent>) =>
  Object.fromEntries(posterOf(fields).facts.map(({ term, lines }) => [term, lines]))
const datesOf = (...dates: string[]) =>
  dates.map((date, index) =>
    anOccurrence({
      id: String(index),
      date,
      startsAt: `${date}T04:00:00.000Z`,
      endsAt: `${date}T06:30:00.000Z`,
    }),
  )

describe('dates', () => {
  test('with the weekday, in both calendars', () => {
    expect(posterOf().dates).toEqual([
      { day: '2026年（令和8年）12月10日（木）', time: '13:00〜15:30', mark: '', note: '' },
    ])
  })

  test('the year once for all dates of it', () => {
    const occurrences = datesOf('2026-12-10', '2026-12-17', '2027-01-14')
    expect(posterOf({ occurrences }).dates.map(({ day }) => day)).toEqual([
      '2026年（令和8年）12月10日（木）',
      '12月17日（木）',
      '2027年（令和9年）1月14日（木）',
    ])
  })

  test('what is over is left out while there is more to come', () => {
    const occurrences = datesOf('2026-11-10', '2026-12-10')
    expect(posterOf({ occurrences }).dates).toHaveLength(1)
    expect(posterOf({ occurrences }, new Date('2027-02-01')).dates).toHaveLength(2)
  })

  test('six of many, and how many more', () => {
    const occurrences = datesOf(
      ...Array.from({ length: 12 }, (_, index) => `2026-12-${String(10 + index)}`),
    )
    const poster = posterOf({ occurrences })
    expect(poster.dates).toHaveLength(6)
    expect(poster.furtherDates).toBe('ほか6回（くわしくはページへ）')
  })

  test('a whole day has no time', () => {
    const occurrences = [anOccurrence({ startTime: null, endTime: null })]
    expect(posterOf({ occurrences }).dates[0]?.time).toBe('')
  })

  test('one that is called off says so, with its reason', () => {
    const occurrences = [
      anOccurrence({ status: 'cancelled', statusNote: '講師の都合' }),
      ...datesOf('2026-12-17'),
    ]
    const { dates, notice } = posterOf({ occurrences })
    expect(dates[0]).toMatchObject({ mark: 'この回は中止', note: '講師の都合' })
    expect(notice).toBeNull()
  })
})

describe('the notice', () => {
  it.each<[Partial<FeedEvent>, string | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [{ status: 'cancelled', statusNote: '台風のため' }, '中止になりました', '台風のため'],
    [{ status: 'postponed' }, '延期になりました', ''],
    [
      { status: 'changed', statusNote: '会場が変わりました' },
      '内容が変わりました',
      '会場が変わりました',
    ],
    [
      { occurrences: [anOccurrence({ status: 'cancelled', statusNote: '雪のため' })] },
      '中止になりました',
      '雪のため',
    ],
    [{ occurrences: datesOf('2026-11-10') }, '終了しました', ''],
    [{ occurrences: datesOf('2026-11-10'), format: 'archive' }, undefined, undefined],
  ])('of %j', (fields, title, reason) => {
    const { notice } = posterOf(fields)
    expect(notice?.title).toBe(title)
    expect(notice?.reason).toBe(reason)
  })

  test('dates that no longer hold are called so', () => {
    expect(posterOf({ status: 'postponed' }).when).toBe('延期前の日時')
    expect(posterOf().when).toBe('日時')
  })
})

describe('facts', () => {
  test('what nobody confirmed is 未確認 where one has to know it, and left out elsewhere', () => {
    expect(factsOf({})).toEqual({
      会場: ['未確認'],
      対象: ['未確認'],
      費用: ['未確認'],
      申込み: ['未確認'],
      問い合わせ先: ['未確認'],
    })
  })

  it.each<[string | null, string[]]>([
    [null, ['会場']],
    ['venue', ['会場']],
    ['online', ['オンライン']],
    ['hybrid', ['会場', 'オンライン']],
    ['archive', []],
  ])('places of an event with the format %s', (format, terms) => {
    const facts = factsOf({ format, venue: aVenue() })
    expect(Object.keys(facts).filter((term) => term === '会場' || term === 'オンライン')).toEqual(
      terms,
    )
  })

  test('an event online has no address, whatever was left in the fields of the venue', () => {
    expect(JSON.stringify(posterOf({ format: 'online', venue: aVenue() }))).not.toContain('本駒込')
  })

  it.each<[FeedEvent['fee'], string]>([
    [{ kind: 'free', amount: null, note: null }, '無料'],
    [{ kind: 'paid', amount: 1500, note: '資料代' }, '1,500円（資料代）'],
    [{ kind: 'paid', amount: 500, note: null }, '500円'],
    [{ kind: null, amount: null, note: null }, '未確認'],
  ])('the fee %j', (fee, line) => {
    expect(factsOf({ fee })['費用']).toEqual([line])
  })

  test('how to apply and until when, and whom to ask', () => {
    const { application } = aFeedEvent()
    const facts = factsOf({
      venue: aVenue(),
      application: {
        ...application,
        required: 'required',
        phone: '03-0000-0000',
        url: 'https://hospital.example.jp/form',
        opensOn: '2026-11-02',
        deadlineDate: '2026-12-03',
        deadlineTime: '17:00',
      },
      contact: {
        name: '相談支援センター',
        phone: '03-0000-0001',
        hours: '平日9時から',
        email: null,
      },
    })
    expect(facts).toMatchObject({
      会場: [
        '駒込病院 2階 講堂',
        '〒113-8677 東京都文京区本駒込三丁目18番22号',
        'JR駒込駅から徒歩10分',
      ],
      申込み: ['申込みが必要', '電話 03-0000-0000', '申込みのページがあります（下のQRコードから）'],
      申込みの期間: ['2026年11月2日（月）から2026年12月3日（木）17:00まで'],
      問い合わせ先: ['相談支援センター', '電話 03-0000-0001（平日9時から）'],
    })
  })

  it.each<[number, string | null, string]>([
    [3, '17:00', '各回の3日前の17:00まで'],
    [0, null, '各回の当日まで'],
  ])('a deadline %i days before each date', (deadlineDaysBefore, deadlineTime, line) => {
    const { application } = aFeedEvent()
    const facts = factsOf({ application: { ...application, deadlineDaysBefore, deadlineTime } })
    expect(facts['申込みの期間']).toEqual([line])
  })
})

describe('the size', () => {
  const long = (length: number) =>
    '緩和ケアと療養生活についての市民公開講座'.repeat(20).slice(0, length)
  const everything = aFeedEvent({
    title: long(300),
    summary: long(500),
    statusNote: long(300),
    status: 'changed',
    kind: 'lecture',
    format: 'hybrid',
    organizer: { name: long(60), kind: null, slug: 'a', website: null },
    coOrganizers: [{ name: long(60), kind: null, slug: 'b', website: null }],
    occurrences: Array.from({ length: 20 }, (_, index) =>
      anOccurrence({
        id: String(index),
        date: `20${27 + index}-12-10`,
        note: long(200),
        startsAt: `20${27 + index}-12-10T04:00:00.000Z`,
        endsAt: `20${27 + index}-12-10T06:30:00.000Z`,
      }),
    ),
    venue: aVenue({ name: long(200), address: long(200), access: long(200) }),
    online: { url: 'https://example.jp', note: long(200) },
    audiences: ['patient'],
    audienceNote: long(200),
    fee: { kind: 'paid', amount: 12_000, note: long(200) },
    capacity: 30,
    application: {
      ...aFeedEvent().application,
      required: 'required',
      method: long(300),
      url: 'https://example.jp/form',
      phone: '03-0000-0000',
      email: 'someone@hospital.example.jp',
      deadlineDate: '2027-12-03',
    },
    contact: { name: long(200), phone: '03-0000-0000', hours: long(100), email: 'a@example.jp' },
  })

  test('little is said in the largest words', () => {
    expect(posterOf({ venue: aVenue() }).step).toBe(0)
  })

  test('the more there is to say, the smaller; never more than a page', () => {
    const poster = eventPoster(site, everything, NOW)
    const size = POSTER_SIZES[poster.step]
    expect(poster.step).toBeGreaterThan(2)
    expect(posterHeight(poster, size)).toBeLessThanOrEqual(POSTER_ROOM)
    expect(poster.title.endsWith('…')).toBe(true)
  })
})

test('it leads to the page of the event and names who holds it', () => {
  const coOrganizers = [{ name: '患者会', kind: null, slug: 'b', website: null }]
  const organizer = { name: '駒込病院', kind: 'hospital', slug: 'a', website: null }
  expect(posterOf({ organizer, coOrganizers })).toMatchObject({
    url: 'https://portal.example.jp/events/salon',
    organizer: '主催：駒込病院　共催：患者会',
    title: '患者サロン',
  })
})
