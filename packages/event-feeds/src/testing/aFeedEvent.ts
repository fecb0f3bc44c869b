import type { FeedEvent, FeedOccurrence } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'

export const site: FeedSite = {
  siteUrl: 'https://portal.example.jp',
  siteName: '東京都がんポータル',
}

/** One date, at 13:00 to 15:30 where nothing else is said. */
export const anOccurrence = (fields: Partial<FeedOccurrence> = {}): FeedOccurrence => ({
  id: 'first',
  date: '2026-12-10',
  startTime: '13:00',
  endTime: '15:30',
  status: 'scheduled',
  note: null,
  startsAt: '2026-12-10T04:00:00.000Z',
  endsAt: '2026-12-10T06:30:00.000Z',
  ...fields,
})

/** An event of which little is known but its name and its date. */
export const aFeedEvent = (fields: Partial<FeedEvent> = {}): FeedEvent => ({
  id: '0198f0a0-0000-7000-8000-000000000001',
  slug: 'salon',
  title: '患者サロン',
  titleKana: null,
  summary: null,
  kind: null,
  organizer: null,
  coOrganizers: [],
  occurrences: [anOccurrence()],
  format: null,
  venue: {
    name: null,
    postalCode: null,
    address: null,
    municipality: null,
    access: null,
    latitude: null,
    longitude: null,
  },
  online: { url: null, note: null },
  audiences: [],
  audienceNote: null,
  fee: { kind: null, amount: null, note: null },
  capacity: null,
  application: {
    required: null,
    method: null,
    url: null,
    email: null,
    phone: null,
    opensOn: null,
    deadlineDate: null,
    deadlineTime: null,
    deadlineAt: null,
    full: false,
  },
  contact: { name: null, phone: null, email: null },
  archiveVideo: { title: null, url: null, minutes: null, publishedOn: null },
  status: 'scheduled',
  statusNote: null,
  updatedAt: '2026-11-22T03:04:05.678Z',
  ...fields,
})

/** The venue of an event in 文京区. */
export const aVenue = (fields: Partial<FeedEvent['venue']> = {}): FeedEvent['venue'] => ({
  name: '駒込病院 2階 講堂',
  postalCode: '1138677',
  address: '東京都文京区本駒込三丁目18番22号',
  municipality: '131059',
  access: 'JR駒込駅から徒歩10分',
  latitude: null,
  longitude: null,
  ...fields,
})
