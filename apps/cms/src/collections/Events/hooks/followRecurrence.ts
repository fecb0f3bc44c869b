import type { CollectionBeforeChangeHook } from 'payload'
import { isEmptyOccurrence } from '../isEmptyOccurrence'
import { withRecurringDates } from '../withRecurringDates'

type Event = Parameters<typeof withRecurringDates>[0]

type Data = Record<string, unknown>

/** Writes the dates of a recurring meeting into its list of dates, whenever the event is saved. */
export const followRecurrence: CollectionBeforeChangeHook = ({ data }) => withDates(data)

/** An event with the dates that its rule means in its list of dates. */
export function withDates(data: Data): Data {
  const event = data as Event
  if (!event.recurrence?.pattern || !Array.isArray(event.occurrences ?? [])) return data
  // A row that was opened and left empty is not asked for its date where the rule gives all dates.
  const occurrences = (event.occurrences ?? []).filter((row) => !isEmptyOccurrence(row))
  return { ...data, ...withRecurringDates({ ...event, occurrences }) }
}
