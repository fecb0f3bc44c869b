import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { readApplication } from './application/readApplication'
import { readDeadline } from './application/readDeadline'
import { readFee } from './application/readFee'
import { findConflicts } from './conflicts/findConflicts'
import { readContact } from './contact/readContact'
import type { FoundFields } from './model/Found'
import type { ParsedEvent } from './model/ParsedEvent'
import type { ParsedFields } from './model/ParsedFields'
import { occurrencesField, readOccurrences } from './occurrences/readOccurrences'
import { readRecurrence } from './occurrences/readRecurrence'
import { readAudience } from './people/readAudience'
import { readCapacity } from './people/readCapacity'
import { readFormat } from './place/readFormat'
import { readPlace } from './place/readPlace'
import { readKind } from './subject/readKind'
import { readOrganizers } from './subject/readOrganizers'
import { readTitle } from './subject/readTitle'
import { flyerOf } from './text/flyerOf'
import { phraseOf, type PlainText, plainText } from './text/plainText'

/** As many characters (UTF-16 units) as are read of a text; no flyer is longer. */
export const LONGEST_TEXT = 20_000

/**
 * What a text (of a flyer, a web page, a mail) says about an event, as the event form has it: each value with the phrases it
 * was read from, and where the text contradicts itself.
 *
 * What is not sure is left out, because an empty field is filled by a person and a wrong one is overlooked. `today` is the
 * local date in Japan (`YYYY-MM-DD`) from which a date without a year is looked for; throws a RangeError on one that is
 * none. The time is in proportion to the length of the text.
 */
export function parseEvent(text: string, { today }: { today: string }): ParsedEvent {
  if (!isLocalDate(today)) throw new RangeError(`Not a local date: ${String(today)}`)
  const source = plainText(text.slice(0, LONGEST_TEXT))
  const flyer = flyerOf(source.plain, today)
  const occurrences = readOccurrences(flyer)
  const { fields: deadlineFields, deadline } = readDeadline(flyer)
  const place = readPlace(flyer)
  const format = readFormat(flyer, place['venue.name'])
  const when: FoundFields =
    occurrences.length > 0
      ? { occurrences: occurrencesField(occurrences) }
      : { recurrence: readRecurrence(flyer) }
  const subject = readTitle(flyer)
  const hasDeadline = Boolean(
    deadlineFields['application.deadlineDate'] ?? deadlineFields['application.deadlineDaysBefore'],
  )
  const found: FoundFields = {
    ...subject,
    ...readKind(flyer, subject.title),
    ...place,
    ...format,
    ...(format.format?.value === 'archive' ? {} : when),
    ...readAudience(flyer),
    ...readCapacity(flyer, format.format?.value === 'hybrid'),
    ...readFee(flyer),
    ...readApplication(flyer, hasDeadline),
    ...deadlineFields,
    ...readContact(flyer),
    ...readOrganizers(flyer),
  }
  const deadlineTime = deadlineFields['application.deadlineTime']?.value
  const conflicts = findConflicts(occurrences, deadline, deadlineTime).map(({ spans, ...one }) => ({
    ...one,
    phrases: spans.map((span) => phraseOf(source, span)),
  }))
  return { fields: inOriginal(source, found), conflicts }
}

/** The fields that were found, with the words of the original. */
function inOriginal(source: PlainText, found: FoundFields): ParsedFields {
  const entries = Object.entries(found).flatMap(([path, field]) =>
    field === undefined
      ? []
      : [
          [
            path,
            { value: field.value, phrases: field.spans.map((span) => phraseOf(source, span)) },
          ],
        ],
  )
  return Object.fromEntries(entries) as ParsedFields
}
