import { describe, expect, it } from '@jest/globals'

import { aFeedEvent, anOccurrence, aVenue, site } from '../testing/aFeedEvent'
import { eventJsonLd } from './eventJsonLd'

const now = new Date('2026-11-25T03:00:00.000Z')
const write = (fields: Parameters<typeof aFeedEvent>[0]) =>
  eventJsonLd(site, aFeedEvent(fields), now)
const url = 'https://portal.example.jp/events/salon'

it('says of an unknown event only what is known', () => {
  expect(write({})).toEqual([
    {
      '@type': 'Event',
      '@id': `${url}#0198f0a0-0000-7000-8000-000000000001-first`,
      name: '患者サロン',
      url,
      startDate: '2026-12-10T13:00:00+09:00',
      endDate: '2026-12-10T15:30:00+09:00',
      eventStatus: 'https://schema.org/EventScheduled',
      inLanguage: 'ja',
    },
  ])
})

it('says everything of an event of which all is known', () => {
  const [event] = write({
    summary: '話し合う会です。',
    format: 'hybrid',
    venue: aVenue({ latitude: 35.727752, longitude: 139.754442 }),
    online: { url: 'https://meet.example.jp/a', note: null },
    audiences: ['patient', 'family'],
    fee: { kind: 'paid', amount: 1500, note: null },
    capacity: 20,
    application: {
      ...aFeedEvent().application,
      required: 'required',
      url: 'https://hospital.example.jp/apply',
      opensOn: '2026-11-01',
      deadlineAt: '2026-12-03T08:00:00.000Z',
    },
    organizer: { name: '駒込病院', kind: 'hospital', slug: 'komagome', website: null },
    coOrganizers: [
      { name: '患者会', kind: 'association', slug: 'kai', website: 'https://kai.example.jp/' },
    ],
  })
  expect(event).toMatchObject({
    description: '話し合う会です。',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: '駒込病院 2階 講堂',
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'JP',
          addressRegion: '東京都',
          addressLocality: '文京区',
          streetAddress: '本駒込三丁目18番22号',
          postalCode: '113-8677',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 35.727752, longitude: 139.754442 },
      },
      { '@type': 'VirtualLocation', url: 'https://meet.example.jp/a' },
    ],
    organizer: [
      {
        '@type': 'Hospital',
        name: '駒込病院',
        url: 'https://portal.example.jp/hospitals/komagome',
      },
      { '@type': 'Organization', name: '患者会', url: 'https://kai.example.jp/' },
    ],
    audience: [
      { '@type': 'Audience', audienceType: '患者さん' },
      { '@type': 'Audience', audienceType: 'ご家族' },
    ],
    isAccessibleForFree: false,
    maximumAttendeeCapacity: 20,
    offers: {
      '@type': 'Offer',
      price: 1500,
      priceCurrency: 'JPY',
      url: 'https://hospital.example.jp/apply',
      availability: 'https://schema.org/InStock',
      validFrom: '2026-11-01',
      validThrough: '2026-12-03T08:00:00.000Z',
    },
  })
})

describe('each occurrence', () => {
  it('is an event', () => {
    const events = write({
      occurrences: [
        anOccurrence({ id: 'b', date: '2026-12-17', status: 'cancelled' }),
        anOccurrence({ id: 'c', date: '2026-12-24', status: 'postponed' }),
        anOccurrence(),
      ],
    })
    expect(events.map(({ startDate, eventStatus }) => [startDate, eventStatus])).toEqual([
      ['2026-12-10T13:00:00+09:00', 'https://schema.org/EventScheduled'],
      ['2026-12-17T13:00:00+09:00', 'https://schema.org/EventCancelled'],
      ['2026-12-24T13:00:00+09:00', 'https://schema.org/EventPostponed'],
    ])
    expect(new Set(events.map((event) => event['@id'])).size).toBe(3)
  })

  it.each([
    [{ startTime: null, endTime: null }, '2026-12-10', '2026-12-10'],
    [{ endTime: null }, '2026-12-10T13:00:00+09:00', undefined],
  ])('%j', (fields, startDate, endDate) => {
    const [event] = write({ occurrences: [anOccurrence(fields)] })
    expect([event?.startDate, event?.endDate]).toEqual([startDate, endDate])
  })

  it('without a date is none', () => {
    expect(write({ occurrences: [anOccurrence({ date: null })] })).toEqual([])
  })
})

it.each([
  ['cancelled', 'EventCancelled'],
  ['postponed', 'EventPostponed'],
  ['changed', 'EventScheduled'],
] as const)('%s is %s', (status, word) => {
  expect(write({ status })[0]?.eventStatus).toBe(`https://schema.org/${word}`)
})

it('a recording takes place at no time', () => {
  expect(write({ format: 'archive' })).toEqual([])
})

it.each([
  [{ kind: 'free', amount: null, note: null }, {}, 0, undefined],
  [{ kind: 'free', amount: null, note: null }, { required: 'not-required' }, 0, 'InStock'],
  [{ kind: 'free', amount: null, note: null }, { required: 'required', full: true }, 0, 'SoldOut'],
  [{ kind: 'free', amount: null, note: null }, { opensOn: '2026-12-01' }, 0, 'PreOrder'],
  [
    { kind: 'free', amount: null, note: null },
    { deadlineAt: '2026-11-24T00:00:00.000Z' },
    0,
    undefined,
  ],
  [{ kind: 'paid', amount: 500, note: null }, { full: true }, 500, 'SoldOut'],
  [{ kind: 'paid', amount: null, note: '実費' }, {}, undefined, undefined],
] as const)('an offer of %j, %j', (fee, application, price, availability) => {
  const event = aFeedEvent({ fee, application: { ...aFeedEvent().application, ...application } })
  const offer = eventJsonLd(site, event, now)[0]?.offers as Record<string, unknown> | undefined
  expect(offer?.price).toBe(price)
  expect(offer?.availability).toBe(availability && `https://schema.org/${availability}`)
})

it.each([
  [{ format: 'online' }, [{ '@type': 'VirtualLocation', url }]],
  [
    { format: 'online', online: { url: 'javascript:alert(1)', note: null } },
    [{ '@type': 'VirtualLocation', url }],
  ],
  [{ format: 'venue' }, undefined],
  [
    { venue: aVenue({ address: null, municipality: null, postalCode: null }) },
    [{ '@type': 'Place', name: '駒込病院 2階 講堂' }],
  ],
])('a place of %j', (fields, location) => {
  expect(write(fields)[0]?.location).toEqual(location)
})
