import { missedText } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { keepMissed } from './keepMissed'

/** Between two writes. In this time a text counts once, however often somebody presses the button. */
const EVERY_MS = 60_000
/** More texts in a minute are a flood, of which staff learn nothing. */
const MOST = 500

interface Waiting {
  texts: Set<string>
  timer: NodeJS.Timeout | null
}

const known = new WeakMap<object, Waiting>()

/**
 * Notes a search that found nothing, to be counted later: the search waits for nothing and fails for nothing. What a
 * process has not written when it ends is lost, which makes a count smaller and nothing else wrong.
 */
export function noteMissed(payload: Payload, typed: string): void {
  const text = missedText(typed)
  if (text === null) return
  const waiting = known.get(payload.db) ?? { texts: new Set(), timer: null }
  known.set(payload.db, waiting)
  if (waiting.texts.size >= MOST) return
  waiting.texts.add(text)
  waiting.timer ??= setTimeout(() => void writeNoted(payload), EVERY_MS).unref()
}

/** Writes now what was noted. A failure is logged, and what was noted is let go. */
export async function writeNoted(payload: Payload): Promise<void> {
  const waiting = known.get(payload.db)
  if (!waiting) return
  known.delete(payload.db)
  if (waiting.timer) clearTimeout(waiting.timer)
  try {
    await keepMissed(payload, [...waiting.texts], new Date())
  } catch (error) {
    payload.logger.warn({ msg: 'search: what found nothing was not counted', err: error })
  }
}
