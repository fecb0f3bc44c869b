import { isSameStored } from '../stored/isSameStored'
import { COPIED_EVENT_FIELDS, EVENT_FIELDS_OF_ONE_EDITION } from './nextEdition/editionFields'

/** A stored event, relations as ids. */
export type StoredEvent = { readonly [field: string]: unknown }

const SAID = [...COPIED_EVENT_FIELDS, ...EVENT_FIELDS_OF_ONE_EDITION] as const

/** A field in which people say something of an event. */
export type EventField = (typeof SAID)[number]

/** The instants of a date follow from its day and times. */
const DERIVED_OF_ROWS = ['startsAt', 'endsAt', 'announcement'] as const

/**
 * The fields in which one version of an event, or one edition, says something else than another. What the portal keeps
 * about it, and what follows from other fields, is not looked at.
 */
export function changedEventFields(before: StoredEvent, after: StoredEvent): EventField[] {
  return SAID.filter((field) => !isSameStored(saidIn(before, field), saidIn(after, field)))
}

function saidIn(event: StoredEvent, field: EventField): unknown {
  const value = event[field]
  if (field === 'occurrences') return withoutInEach(value, DERIVED_OF_ROWS)
  if (field === 'application') return without(value, ['deadlineAt'])
  if (field === 'recurrence') return without(value, ['applied'])
  return value
}

/** The same rows without some of their fields; what are no rows stays as it is. */
export function withoutInEach(value: unknown, names: readonly string[]): unknown {
  return Array.isArray(value) ? value.map((row: unknown) => without(row, names)) : value
}

/** The same group without some of its fields. */
export function without(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}
