import type { RecurrenceInput } from '@tokyo-cancer-portal/domain'

type Maybe<T> = T | null | undefined

/** An organization as it stands in an event. */
export interface FeedOrganizer {
  name: string
  kind: Maybe<string>
  slug: string
  website: Maybe<string>
  latitude?: Maybe<number>
  longitude?: Maybe<number>
  coordinatePrecision?: Maybe<string>
}

/** One date of an event. Dates and times are local in Asia/Tokyo. */
export interface FeedOccurrence {
  /** Stays the same when the date changes. */
  id?: Maybe<string>
  date: Maybe<string>
  startTime: Maybe<string>
  endTime: Maybe<string>
  status: Maybe<'scheduled' | 'cancelled' | 'postponed'>
  /** Why it is called off. */
  statusNote?: Maybe<string>
  note: Maybe<string>
  full?: Maybe<boolean>
  startsAt?: Maybe<string>
  endsAt?: Maybe<string>
}

/**
 * An event, as far as any feed tells of it: a document of `events` (docs/content-model.md) fits as
 * the site reads it. What nobody confirmed is null and appears in no feed.
 */
export interface FeedEvent {
  id: string
  slug: string
  title: string
  titleKana: Maybe<string>
  summary: Maybe<string>
  kind: Maybe<string>
  organizer: FeedOrganizer | null
  coOrganizers: readonly FeedOrganizer[]
  /** The rule by which the dates were made. */
  recurrence?: RecurrenceInput
  /** Instants of the whole event, where it has no dates. */
  startsAt?: Maybe<string>
  endsAt?: Maybe<string>
  occurrences: readonly FeedOccurrence[]
  format: Maybe<string>
  venue: {
    name: Maybe<string>
    postalCode: Maybe<string>
    address: Maybe<string>
    /** Six-digit code. */
    municipality: Maybe<string>
    access: Maybe<string>
    latitude: Maybe<number>
    longitude: Maybe<number>
  }
  online: { url: Maybe<string>; note: Maybe<string> }
  audiences: readonly string[]
  audienceNote: Maybe<string>
  fee: { kind: Maybe<string>; amount: Maybe<number>; note: Maybe<string> }
  capacity: Maybe<number>
  application: {
    required: Maybe<'required' | 'not-required'>
    method: Maybe<string>
    url: Maybe<string>
    email: Maybe<string>
    phone: Maybe<string>
    opensOn: Maybe<string>
    deadlineDate: Maybe<string>
    deadlineTime: Maybe<string>
    /** How many days before each date one can apply; instead of a deadline for all. */
    deadlineDaysBefore?: Maybe<number>
    deadlineAt: Maybe<string>
    full: boolean
  }
  contact: {
    name: Maybe<string>
    phone: Maybe<string>
    /** When one can call. */
    hours?: Maybe<string>
    email: Maybe<string>
  }
  archiveVideo: {
    title: Maybe<string>
    url: Maybe<string>
    minutes: Maybe<number>
    /** Local date. */
    publishedOn: Maybe<string>
  }
  status: Maybe<'scheduled' | 'cancelled' | 'postponed' | 'changed'>
  statusNote: Maybe<string>
  /** Instant. */
  updatedAt: Maybe<string>
}
