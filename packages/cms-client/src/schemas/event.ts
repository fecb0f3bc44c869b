import {
  APPLICATION_REQUIREMENTS,
  EVENT_STATUSES,
  OCCURRENCE_STATUSES,
} from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { richTextSchema } from './richText'
import {
  choice,
  flag,
  group,
  id,
  list,
  number,
  relation,
  relations,
  requiredText,
  text,
} from './fields'
import { organizationRefSchema, topicRefSchema } from './references'
import { mediaSchema } from './shared'

const occurrenceSchema = z.object({
  /** Of the row: it stays the same when the date changes. */
  id: id.nullish().transform((value) => value ?? null),
  date: text,
  startTime: text,
  endTime: text,
  status: choice(OCCURRENCE_STATUSES),
  /** Why it is called off. */
  statusNote: text,
  note: text,
  full: flag,
  startsAt: text,
  endsAt: text,
})

const recurrenceSchema = z.object({
  pattern: text,
  weeks: list(z.string()),
  weekdays: list(z.string()),
  dayOfMonth: number,
  from: text,
  until: text,
  count: number,
  skipHolidays: flag,
  skipYearEnd: flag,
})

const venueSchema = z.object({
  name: text,
  postalCode: text,
  address: text,
  municipality: text,
  access: text,
  latitude: number,
  longitude: number,
})

const applicationSchema = z.object({
  required: choice(APPLICATION_REQUIREMENTS),
  method: text,
  url: text,
  email: text,
  phone: text,
  opensOn: text,
  deadlineDate: text,
  deadlineTime: text,
  deadlineDaysBefore: number,
  deadlineAt: text,
  full: flag,
})

/** One document of `events` (docs/content-model.md), as the site reads it. */
export const eventSchema = z.object({
  id,
  title: requiredText,
  titleKana: text,
  slug: requiredText,
  organizer: relation(organizationRefSchema),
  coOrganizers: relations(organizationRefSchema),
  kind: text,
  summary: text,
  body: richTextSchema,
  recurrence: group(recurrenceSchema),
  occurrences: list(occurrenceSchema),
  startsAt: text,
  endsAt: text,
  format: text,
  venue: group(venueSchema),
  online: group(z.object({ url: text, note: text })),
  audiences: list(z.string()),
  audienceNote: text,
  topics: relations(topicRefSchema),
  cancerTypes: list(z.string()),
  fee: group(z.object({ kind: text, amount: number, note: text })),
  capacity: number,
  application: group(applicationSchema),
  contact: group(z.object({ name: text, phone: text, hours: text, email: text })),
  accessibility: list(z.string()),
  accessibilityNote: text,
  flyer: relation(mediaSchema),
  flyerPages: number,
  archiveVideo: group(
    z.object({
      title: text,
      url: text,
      minutes: number,
      captions: flag,
      noCaptions: flag,
      publishedOn: text,
    }),
  ),
  status: choice(EVENT_STATUSES),
  statusNote: text,
  updatedAt: text,
})
export type Event = z.output<typeof eventSchema>
export type Occurrence = Event['occurrences'][number]
