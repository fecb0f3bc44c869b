import { changedEventFields, type StoredEvent, without } from './changedEventFields'
import { isSameStored } from '../stored/isSameStored'

const DATES_OF_RULE = ['from', 'until', 'count', 'exceptions', 'applied', 'startTime', 'endTime']
const DATES_OF_APPLICATION = [
  'opensOn',
  'deadlineDate',
  'deadlineTime',
  'deadlineDaysBefore',
  'deadlineAt',
]
const DATES_OF_ROW = [
  'date',
  'startTime',
  'endTime',
  'startsAt',
  'endsAt',
  'ruleDate',
  'announcement',
]

/** What a row says that only says when. */
const SAYS_NOTHING_ELSE = { status: 'scheduled' }

/**
 * Whether the next edition of an event says the same as the event but when: its dates and times, how they recur, and from
 * when until when one applies. A note to a date, a state, a recording or another word anywhere is more. A flyer, or a day
 * that is written in a text, is that of last time, and has to be looked at. The address is not: it names the date.
 *
 * @param event the one that is on the site, of which the other is the next edition (`copiedFrom`)
 */
export function isUnchangedEdition(event: StoredEvent, edition: StoredEvent): boolean {
  return (
    changedEventFields(event, edition).every((field) => {
      switch (field) {
        case 'occurrences':
        case 'slug':
          return true
        // What was said of the edition before does not go along; nothing new may be said.
        case 'status':
          return isSameStored(edition.status, SAYS_NOTHING_ELSE.status)
        case 'statusNote':
        case 'archiveVideo':
          return isSameStored(edition[field], null)
        case 'recurrence':
          return isSameBut(event.recurrence, edition.recurrence, DATES_OF_RULE)
        case 'application':
          return (
            isSameStored(valueIn(edition.application, 'full'), null) &&
            isSameBut(event.application, edition.application, [...DATES_OF_APPLICATION, 'full'])
          )
        default:
          return false
      }
    }) &&
    isSameStored(edition.flyer, null) &&
    !SAYS_A_DAY.test(textOf(edition)) &&
    rowsOf(edition).every((row) => isSameStored(without(row, DATES_OF_ROW), SAYS_NOTHING_ELSE))
  )
}

/** 12月10日, in whatever digits. */
const SAYS_A_DAY = /\d{1,2}\s*月\s*\d{1,2}\s*日/u

/** Wherever people write words of their own. */
const textOf = (event: StoredEvent) =>
  JSON.stringify(SAYS_IN_WORDS.map((name) => event[name])).normalize('NFKC')

const SAYS_IN_WORDS = [
  'title',
  'summary',
  'body',
  'audienceNote',
  'venue',
  'online',
  'application',
  'contact',
  'fee',
  'capacity',
  'accessibilityNote',
]

const isSameBut = (one: unknown, other: unknown, names: readonly string[]): boolean =>
  isSameStored(without(one, names), without(other, names))

const rowsOf = ({ occurrences }: StoredEvent): readonly unknown[] =>
  Array.isArray(occurrences) ? occurrences : []

const valueIn = (group: unknown, name: string): unknown =>
  typeof group === 'object' && group !== null ? (group as StoredEvent)[name] : null
