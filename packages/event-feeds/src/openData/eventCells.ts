import type { EventRecord } from './eventRecords'

import { applicationOf, isCalledOff, isLocalDate, isLocalTime } from '@tokyo-cancer-portal/domain'

import { takesPlaceAtVenue } from '../model/takesPlaceAtVenue'
import { takesPlaceOnline } from '../model/takesPlaceOnline'
import { venueAddress } from '../model/venueAddress'
import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'

/** What several event files write in the same way, whatever they call the column. */
export const eventCells = {
  date: ({ occurrence }: EventRecord) => occurrence?.date,
  startTime: ({ occurrence }: EventRecord) => occurrence?.startTime,
  endTime: ({ occurrence }: EventRecord) => occurrence?.endTime,
  dateNote: ({ occurrence }: EventRecord) =>
    [occurrence && isCalledOff(occurrence) ? occurrence.statusNote : '', occurrence?.note]
      .map(plainLine)
      .filter(Boolean)
      .join('　'),
  summary: ({ event }: EventRecord) => plainText(event.summary),
  feeNote: ({ event }: EventRecord) =>
    [
      event.fee.kind === 'paid' && typeof event.fee.amount !== 'number' ? '有料' : '',
      event.fee.note,
    ]
      .map(plainLine)
      .filter(Boolean)
      .join('　'),
  organizer: ({ event }: EventRecord) => plainLine(event.organizer?.name),
  coOrganizers: ({ event }: EventRecord) =>
    event.coOrganizers.map(({ name }) => plainLine(name)).join(';'),
  venueName: ({ event }: EventRecord) => {
    if (takesPlaceAtVenue(event)) return plainLine(event.venue.name)
    return takesPlaceOnline(event) ? 'オンライン' : ''
  },
  address: ({ event }: EventRecord) => (takesPlaceAtVenue(event) ? venueAddress(event) : ''),
  access: ({ event }: EventRecord) =>
    takesPlaceAtVenue(event) ? plainText(event.venue.access) : '',
  latitude: ({ coordinates }: EventRecord) => coordinates?.latitude,
  longitude: ({ coordinates }: EventRecord) => coordinates?.longitude,
  capacity: ({ event }: EventRecord) => event.capacity,
  deadlineDate: ({ event, occurrence }: EventRecord) => {
    const deadlineDate = applicationOf(event.application, occurrence)?.deadlineDate
    return isLocalDate(deadlineDate) ? deadlineDate : ''
  },
  deadlineTime: ({ event: { application } }: EventRecord) =>
    isLocalTime(application.deadlineTime) ? application.deadlineTime : '',
  application: ({ event: { application } }: EventRecord) =>
    application.required === 'not-required'
      ? '申込不要'
      : [application.method, application.phone, application.email, application.url]
          .map(plainLine)
          .filter(Boolean)
          .join('　'),
  contactName: ({ event }: EventRecord) => plainLine(event.contact.name),
  contactPhone: ({ event }: EventRecord) => plainLine(event.contact.phone),
  remark: ({ event }: EventRecord) => plainText(event.statusNote),
}
