import type { ArrayFieldValidation } from 'payload'
import { array } from 'payload/shared'
import { withRecurringDates } from '../withRecurringDates'

type Event = Parameters<typeof withRecurringDates>[0]

/** At least one date, unless the rule of a recurring meeting gives some when the event is saved. */
export const validateOccurrences: ArrayFieldValidation = (value, options) => {
  const { recurrence } = options.data as Event
  const isGiven = withRecurringDates({ recurrence, occurrences: [] }).occurrences?.length !== 0
  return array(value, { ...options, required: Boolean(options.required) && !isGiven })
}
