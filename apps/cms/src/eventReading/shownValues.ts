import type { FieldPath, ParsedFields } from '@tokyo-cancer-portal/event-parser'
import {
  APPLICATION_REQUIREMENTS,
  AUDIENCES,
  describeRecurrence,
  EVENT_FORMATS,
  EVENT_KINDS,
  FEE_KINDS,
  labelOf,
} from '@tokyo-cancer-portal/domain'
import { formatDate, formatOccurrence, formatTimeRange } from '@tokyo-cancer-portal/japanese-text'

type Value<Path extends FieldPath> = NonNullable<ParsedFields[Path]>['value']

const asIs = (text: string): string => text
const day = (date: string): string => formatDate(date, { weekday: true })

/** How a value that was read is shown, by field. */
const SHOWN: { readonly [Path in FieldPath]: (value: Value<Path>) => string } = {
  title: asIs,
  kind: (kind) => labelOf(EVENT_KINDS, kind),
  occurrences: (rows) => rows.map((row) => formatOccurrence(row)).join('\n'),
  recurrence: ({ startTime, endTime, ...rule }) =>
    [ruleWords(rule), formatTimeRange(startTime, endTime)].filter(Boolean).join(' '),
  format: (format) => labelOf(EVENT_FORMATS, format),
  'venue.name': asIs,
  'venue.postalCode': asIs,
  'venue.address': asIs,
  'venue.access': asIs,
  'online.url': asIs,
  'online.note': asIs,
  audiences: (audiences) => audiences.map((one) => labelOf(AUDIENCES, one)).join('、'),
  audienceNote: asIs,
  'fee.kind': (kind) => labelOf(FEE_KINDS, kind),
  'fee.amount': (yen) => `${yen.toLocaleString('ja-JP')}円`,
  'fee.note': asIs,
  capacity: (people) => `${people.toLocaleString('ja-JP')}人`,
  'application.required': (required) => labelOf(APPLICATION_REQUIREMENTS, required),
  'application.method': asIs,
  'application.url': asIs,
  'application.email': asIs,
  'application.phone': asIs,
  'application.opensOn': day,
  'application.deadlineDate': day,
  'application.deadlineTime': asIs,
  'application.deadlineDaysBefore': (days) => (days === 0 ? '当日まで' : `${days}日前まで`),
  'contact.name': asIs,
  'contact.phone': asIs,
  'contact.hours': asIs,
  'contact.email': asIs,
  organizerName: asIs,
  coOrganizerNames: (names) => names.join('、'),
}

/** A value that was read, as people read it. */
export function shownValue<Path extends FieldPath>(path: Path, value: Value<Path>): string {
  return SHOWN[path](value)
}

/** A rule is described when it is complete, which a flyer's is not: it begins and ends with what the person says. */
function ruleWords(rule: object): string {
  return describeRecurrence({ ...rule, from: '2000-01-01', count: 1 })
}
