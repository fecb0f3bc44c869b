import { eventPath } from './eventPath'

/** Where one date of an event is to be read; an event with a single date has its page for it. */
export function occurrencePath(
  event: { slug: string; occurrences: readonly unknown[] },
  date: string,
): string {
  return event.occurrences.length > 1 ? `${eventPath(event)}/${date}` : eventPath(event)
}
