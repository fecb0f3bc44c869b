import { noteEnd } from '../http/noteFacts'
import { requestTime } from './requestTime'

/**
 * The moment of the current request, for something that time changes at the given instants (ISO 8601)
 * and at no other: the document is good until the next of them.
 */
export function currentTimeUntil(changes: readonly (string | null)[]): Date {
  const now = requestTime()
  for (const change of changes) {
    const at = change === null ? Number.NaN : Date.parse(change)
    if (at > now.getTime()) noteEnd(at)
  }
  return now
}
