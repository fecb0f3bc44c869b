import type { FeedEvent } from '../model/FeedEvent'

import { describe, expect, it } from '@jest/globals'

import { aFeedEvent, anOccurrence, aVenue, site } from '../testing/aFeedEvent'
import { readCalendar } from '../testing/readCalendar'
import { eventCalendar } from './eventCalendar'

const write = (events: readonly FeedEvent[], fields: { name?: string; from?: string } = {}) =>
  eventCalendar({
    site,
    name: '東京都がんポータル イベント',
    url: 'https://portal.example.jp/events.ics',
    events,
    ...fields,
  })
const unfold = (text: string) => text.replaceAll('\r\n ', '')
const property = (event: FeedEvent, name: string) =>
  readCalendar(write([event]))
    .events[0]?.component.getFirstPropertyValue(name)
    ?.toString() ?? null

it('writes a calendar to the last octet', () => {
  const event = aFeedEvent({ kind: 'salon', format: 'venue', venue: aVenue() })
  expect(unfold(write([event])).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tokyo Metropolitan Government//Tokyo Cancer Portal//JA',
    'CALSCALE:GREGORIAN',
    'NAME:東京都がんポータル イベント',
    'X-WR-CALNAME:東京都がんポータル イベント',
    'X-WR-TIMEZONE:Asia/Tokyo',
    'SOURCE;VALUE=URI:https://portal.example.jp/events.ics',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Tokyo',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0900',
    'TZNAME:JST',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:0198f0a0-0000-7000-8000-000000000001-first@tokyo-cancer-portal',
    'DTSTAMP:20261122T030405Z',
    'LAST-MODIFIED:20261122T030405Z',
    'SEQUENCE:217479845',
    'DTSTART;TZID=Asia/Tokyo:20261210T130000',
    'DTEND;TZID=Asia/Tokyo:20261210T153000',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'SUMMARY:患者サロン',
    'DESCRIPTION:参加の方法：会場',
    'LOCATION:駒込病院 2階 講堂 東京都文京区本駒込三丁目18番22号',
    'CATEGORIES:患者サロン・交流会',
    'URL:https://portal.example.jp/events/salon',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('is valid without events', () => {
  const { calendar, events } = readCalendar(write([]))
  expect(events).toEqual([])
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
})

it('means the instants that the portal means', () => {
  const [event] = readCalendar(write([aFeedEvent()])).events
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-10T04:00:00.000Z')
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-10T06:30:00.000Z')
})

describe('the time of an occurrence', () => {
  it.each([
    [{ endTime: null }, ['DTSTART;TZID=Asia/Tokyo:20261210T130000']],
    [{ endTime: '13:00' }, ['DTSTART;TZID=Asia/Tokyo:20261210T130000']],
    [{ endTime: '11:00' }, ['DTSTART;TZID=Asia/Tokyo:20261210T130000']],
    [{ endTime: '25:00' }, ['DTSTART;TZID=Asia/Tokyo:20261210T130000']],
    [
      { startTime: null, endTime: null },
      ['DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261211'],
    ],
    [{ startTime: null }, ['DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261211']],
    [
      { date: '2026-12-31', startTime: null },
      ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'],
    ],
    [{ date: null }, []],
    [{ date: '2026-02-30' }, []],
  ])('%j', (fields, lines) => {
    const text = write([aFeedEvent({ occurrences: [anOccurrence(fields)] })])
    readCalendar(text)
    const times = text.split('BEGIN:VEVENT')[1]?.split('\r\n') ?? []
    expect(times.filter((line) => /^DT(?:START|END)/.test(line))).toEqual(lines)
  })
})

describe('what does not take place', () => {
  it.each([
    [{}, 'CONFIRMED', 'OPAQUE', '患者サロン'],
    [{ status: 'changed' }, 'CONFIRMED', 'OPAQUE', '患者サロン'],
    [{ status: null }, 'CONFIRMED', 'OPAQUE', '患者サロン'],
    [{ status: 'cancelled' }, 'CANCELLED', 'TRANSPARENT', '【中止】患者サロン'],
    [{ status: 'postponed' }, 'TENTATIVE', 'TRANSPARENT', '【延期】患者サロン'],
    [
      { occurrences: [anOccurrence({ status: 'cancelled' })] },
      'CANCELLED',
      'TRANSPARENT',
      '【中止】患者サロン',
    ],
    [
      { occurrences: [anOccurrence({ status: 'postponed' })] },
      'TENTATIVE',
      'TRANSPARENT',
      '【延期】患者サロン',
    ],
  ] as const)('%j', (fields, status, transparency, summary) => {
    const event = aFeedEvent(fields)
    expect(property(event, 'status')).toBe(status)
    expect(property(event, 'transp')).toBe(transparency)
    expect(property(event, 'summary')).toBe(summary)
  })

  it('says why before everything else', () => {
    const event = aFeedEvent({ status: 'cancelled', statusNote: '台風のため', summary: '集まり' })
    expect(property(event, 'description')).toBe('台風のため\n集まり')
  })

  it.each([
    ['cancelled', '台風のため\nお金の話\n集まり'],
    ['scheduled', 'お金の話\n集まり'],
  ] as const)('says of a date that is %s', (status, words) => {
    const occurrence = anOccurrence({ status, statusNote: '台風のため', note: 'お金の話' })
    const event = aFeedEvent({ summary: '集まり', occurrences: [occurrence] })
    expect(property(event, 'description')).toBe(words)
  })
})

describe('several occurrences', () => {
  const event = aFeedEvent({
    occurrences: [
      anOccurrence({ id: 'c', date: '2027-01-20', status: 'cancelled' }),
      anOccurrence({ id: 'a', date: '2026-11-18' }),
      anOccurrence({ id: 'b', date: '2026-12-16' }),
    ],
  })

  it('are events of their own, by date', () => {
    const { events } = readCalendar(write([event]))
    expect(events.map(({ uid, summary }) => [uid.slice(37), summary])).toEqual([
      ['a@tokyo-cancer-portal', '患者サロン'],
      ['b@tokyo-cancer-portal', '患者サロン'],
      ['c@tokyo-cancer-portal', '【中止】患者サロン'],
    ])
  })

  it('begin with the day that is of interest', () => {
    const { events } = readCalendar(write([event], { from: '2026-12-16' }))
    expect(events.map(({ uid }) => uid.slice(37, 38))).toEqual(['b', 'c'])
  })

  it('keep their identity when the date is corrected, and raise their number', () => {
    const before = readCalendar(write([aFeedEvent()])).events[0]
    const after = readCalendar(
      write([
        aFeedEvent({
          slug: 'new-slug',
          occurrences: [anOccurrence({ date: '2026-12-17' })],
          updatedAt: '2026-11-23T00:00:00.000Z',
        }),
      ]),
    ).events[0]
    expect(after?.uid).toBe(before?.uid)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
  })

  it('without an identifier are told apart by their time', () => {
    const occurrences = ['13:00', '15:00', null].map((startTime) =>
      anOccurrence({ id: null, startTime, endTime: null }),
    )
    const { events } = readCalendar(write([aFeedEvent({ occurrences })]))
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3)
  })
})

describe('where', () => {
  it.each([
    [{ format: 'online' }, 'オンライン'],
    [
      { format: 'hybrid', venue: aVenue({ address: null }) },
      '駒込病院 2階 講堂 東京都文京区（オンラインあり）',
    ],
    [{ format: 'venue' }, null],
    [{ format: 'archive', venue: aVenue() }, null],
    [{ format: 'venue', venue: aVenue({ name: null, address: null }) }, '東京都文京区'],
  ])('%j', (fields, location) => {
    expect(property(aFeedEvent(fields), 'location')).toBe(location)
  })

  const point = { latitude: 35.727752, longitude: 139.754442 }
  const hospital = { name: '駒込病院', kind: 'hospital', slug: 'k', website: null, ...point }
  it.each([
    ['of the venue', { venue: aVenue(point) }, 'GEO:35.727752;139.754442'],
    ['that are not known', { venue: aVenue() }, null],
    ['of half a place', { venue: aVenue({ ...point, longitude: null }) }, null],
    ['where nobody meets', { format: 'online', venue: aVenue(point) }, null],
    [
      'taken over from a hospital whose own are those of its part of town',
      { venue: aVenue(point), organizer: { ...hospital, coordinatePrecision: 'town' } },
      null,
    ],
    [
      'of a hospital whose building is known',
      { venue: aVenue(point), organizer: { ...hospital, coordinatePrecision: 'building' } },
      'GEO:35.727752;139.754442',
    ],
  ])('coordinates %s', (_case, fields, line) => {
    const lines = write([aFeedEvent(fields)]).split('\r\n')
    expect(lines.find((text) => text.startsWith('GEO'))?.toString() ?? null).toBe(line)
  })
})

describe('text', () => {
  const controls = Array.from({ length: 32 }, (_, code) => String.fromCodePoint(code)).join('')
  it.each([
    ['がんと仕事の両立を考える'.repeat(20), null],
    ['ab,c;d\\e:f"g', null],
    ['👨‍👩‍👧‍👦𠮷野家🗓️'.repeat(30), null],
    ['あ'.repeat(23) + '👨‍👩‍👧‍👦', null],
    ['一行目\n二行目', '一行目 二行目'],
    [`a${controls}b\u007F\u0085c`, 'a bc'],
    ['半分\uD83D', '半分'],
    ['BEGIN:VEVENT\r\nEND:VCALENDAR', 'BEGIN:VEVENT END:VCALENDAR'],
  ])('%j survives', (title, read) => {
    const { events } = readCalendar(write([aFeedEvent({ title })]))
    expect(events).toHaveLength(1)
    expect(events[0]?.summary.replace(/\s+/g, ' ')).toBe(read ?? title)
  })

  it('of several lines stays so', () => {
    const summary = '一行目、,;\\\r\n二行目\r三行目'
    expect(property(aFeedEvent({ summary }), 'description')).toBe('一行目、,;\\\n二行目\n三行目')
  })

  it('of the name is escaped too', () => {
    const text = write([], { name: 'あ,い;う\r\nX-EVIL:1' })
    expect(readCalendar(text).calendar.getFirstProperty('x-evil')).toBeNull()
    expect(text).toContain(
      '\r\nNAME:あ\\,い\\;う X-EVIL:1\r\nX-WR-CALNAME:あ\\,い\\;う X-EVIL:1\r\n',
    )
  })
})

it('folds at 75 octets whatever the text is', () => {
  for (let length = 1; length < 160; length += 1) {
    for (const character of ['a', 'é', 'あ', '𠮷']) {
      const title = character.repeat(length)
      expect(property(aFeedEvent({ title }), 'summary')).toBe(title)
    }
  }
})
