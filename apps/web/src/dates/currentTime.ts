import { noteEnd } from '../http/noteFacts'
import { requestTime } from './requestTime'

const MINUTE_MS = 60_000

/**
 * The moment of the current request, the same everywhere in its page. What is made of it may be wrong a
 * minute later, so whoever asks makes the document good for that long only; see `currentTimeUntil`.
 */
export function currentTime(): Date {
  const now = requestTime()
  noteEnd(now.getTime() + MINUTE_MS)
  return now
}
