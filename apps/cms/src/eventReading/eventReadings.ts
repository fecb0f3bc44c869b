import type { FieldPath, ParsedEvent, ParsedOccurrence } from '@tokyo-cancer-portal/event-parser'
import { labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { paragraphs } from '../editor/paragraphs'
import { municipalityIn } from './municipalityIn'
import type { ReadOrganizations } from './readOrganizations'
import { shownValue } from './shownValues'
import { unreadLines } from './unreadLines'

/** What a text says of one field: for the form, and for the person who is asked. */
export type StoredReading = {
  /** Of the field in the form. */
  path: string
  /** As the form stores it. */
  value: unknown
  shown: string
  phrases: string[]
  note?: string
}

const ORGANIZER_IS_YOURS = 'あなたの施設が主催になります。'
const BODY_NOTE = '上のどの項目にも読み取らなかった行です。要らない行は、フォームで消してください。'
const AREA_NOTE = '住所から分かりました。'

/** What of a text goes into which field of an event, in the order of the form. */
export function eventReadings(
  text: string,
  parsed: ParsedEvent,
  organizations: ReadOrganizations,
): StoredReading[] {
  return [
    ...plainReadings(parsed, 'title'),
    ...organizerReadings(parsed, organizations),
    ...plainReadings(parsed, 'kind', 'audiences', 'audienceNote', 'recurrence', 'occurrences'),
    ...plainReadings(parsed, 'format', 'venue.name', 'venue.postalCode', 'venue.address'),
    ...municipalityReading(parsed),
    ...plainReadings(parsed, 'venue.access', 'online.url', 'online.note'),
    ...plainReadings(parsed, 'fee.kind', 'fee.amount', 'fee.note', 'capacity'),
    ...plainReadings(
      parsed,
      'application.required',
      'application.method',
      'application.url',
      'application.email',
      'application.phone',
      'application.opensOn',
      'application.deadlineDate',
      'application.deadlineTime',
      'application.deadlineDaysBefore',
    ),
    ...plainReadings(parsed, 'contact.name', 'contact.phone', 'contact.hours', 'contact.email'),
    ...bodyReading(text, parsed),
  ]
}

/** Fields of several lines; what stands in two lines of a flyer stands in one of every other field. */
const LONG: ReadonlySet<FieldPath> = new Set(['application.method', 'venue.access'])

function plainReadings(parsed: ParsedEvent, ...paths: FieldPath[]): StoredReading[] {
  return paths.flatMap((path) => {
    const field = parsed.fields[path]
    if (field === undefined) return []
    const value =
      path === 'occurrences'
        ? (field.value as ParsedOccurrence[]).map((row) => ({ ...row, status: 'scheduled' }))
        : typeof field.value === 'string' && !LONG.has(path)
          ? field.value.replaceAll(/\s*\n\s*/g, ' ')
          : field.value
    return [{ path, value, shown: shownValue(path, field.value), phrases: words(field) }]
  })
}

function organizerReadings(
  { fields }: ParsedEvent,
  { organizer, coOrganizers }: ReadOrganizations,
): StoredReading[] {
  const named = words(fields.organizerName)
  return [
    ...(organizer
      ? [
          {
            path: 'organizer',
            value: organizer.id,
            shown: organizer.name,
            phrases: named,
            ...(named.length === 0 && { note: ORGANIZER_IS_YOURS }),
          },
        ]
      : []),
    ...(coOrganizers.length > 0
      ? [
          {
            path: 'coOrganizers',
            value: coOrganizers.map(({ id }) => id),
            shown: coOrganizers.map(({ name }) => name).join('、'),
            phrases: [...named, ...words(fields.coOrganizerNames)],
          },
        ]
      : []),
  ]
}

function municipalityReading({ fields }: ParsedEvent): StoredReading[] {
  const address = fields['venue.address']
  const value = municipalityIn(address?.value ?? '')
  if (value === undefined) return []
  return [
    {
      path: 'venue.municipality',
      value,
      shown: labelOf(MUNICIPALITIES, value),
      phrases: words(address),
      note: AREA_NOTE,
    },
  ]
}

function bodyReading(text: string, parsed: ParsedEvent): StoredReading[] {
  const lines = unreadLines(text, parsed)
  if (lines.length === 0) return []
  return [
    {
      path: 'body',
      value: paragraphs(lines),
      shown: lines.join('\n'),
      phrases: [],
      note: BODY_NOTE,
    },
  ]
}

const words = (field: { phrases: { text: string }[] } | undefined): string[] =>
  (field?.phrases ?? []).map(({ text }) => text)
