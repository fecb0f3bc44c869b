/**
 * Reads an event out of text that somebody pastes: a flyer, a web page, a mail. Pure rules: text and day are given, values with
 * the phrases they came from and contradictions come back (decision 0037).
 */
export type { Conflict, ConflictKind } from './model/Conflict'
export type { ParsedEvent } from './model/ParsedEvent'
export type {
  FieldPath,
  ParsedFields,
  ParsedOccurrence,
  ParsedRecurrence,
} from './model/ParsedFields'
export type { Phrase, ReadField } from './model/Phrase'
export { LONGEST_TEXT, parseEvent } from './parseEvent'
export { LONGEST_PHRASE, readRecurrencePhrase, type SaidRecurrence } from './readRecurrencePhrase'
