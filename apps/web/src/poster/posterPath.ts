import { eventPath } from '../events/eventPath'

/** Where the poster of an event is, for printing. */
export function posterPath(event: { slug: string }): string {
  return `${eventPath(event)}/poster`
}
