import type {
  ApplicationRequirement,
  Audience,
  EventFormat,
  EventKind,
  FeeKind,
  MonthWeek,
  RecurrencePattern,
  Weekday,
} from '@tokyo-cancer-portal/domain'
import type { ReadField } from './Phrase'

/** Local date `YYYY-MM-DD`, local times `HH:mm`. */
export type ParsedOccurrence = { date: string; startTime?: string; endTime?: string }

/** A rule as a flyer names it. When it begins and ends is asked of the person. */
export type ParsedRecurrence = {
  pattern: RecurrencePattern
  weeks?: MonthWeek[]
  weekdays?: Weekday[]
  dayOfMonth?: number
  startTime?: string
  endTime?: string
  skipHolidays?: boolean
  skipYearEnd?: boolean
}

/** What each field of the event form holds, by its path. */
export type FieldValues = {
  title: string
  kind: EventKind
  occurrences: ParsedOccurrence[]
  /** Instead of `occurrences` where the text names only a rule. */
  recurrence: ParsedRecurrence
  format: EventFormat
  'venue.name': string
  /** Seven digits with a hyphen. */
  'venue.postalCode': string
  'venue.address': string
  'venue.access': string
  'online.url': string
  'online.note': string
  audiences: Audience[]
  audienceNote: string
  'fee.kind': FeeKind
  /** Yen. */
  'fee.amount': number
  'fee.note': string
  /** People. */
  capacity: number
  'application.required': ApplicationRequirement
  'application.method': string
  'application.url': string
  'application.email': string
  'application.phone': string
  'application.opensOn': string
  'application.deadlineDate': string
  'application.deadlineTime': string
  'application.deadlineDaysBefore': number
  'contact.name': string
  'contact.phone': string
  'contact.hours': string
  'contact.email': string
  organizerName: string
  coOrganizerNames: string[]
}

export type FieldPath = keyof FieldValues

export type ParsedFields = { [Path in FieldPath]?: ReadField<FieldValues[Path]> }
