import type { Condition } from './Condition'
import { plainText } from './plainText'
import { TIME_PHRASES } from './timePhrases'

/**
 * When, in the days of Japan.
 *
 * @param today local date
 */
export function timeConditions(message: string, today: string): Condition[] {
  const text = plainText(message)
  for (const { pattern, range } of TIME_PHRASES) {
    const match = pattern.exec(text)
    const found = match && range(match, today)
    if (!found) continue
    const { label, ...events } = found
    return [
      {
        key: 'time',
        events: Object.fromEntries(
          Object.entries(events).filter(([, value]) => value !== undefined),
        ),
        hospitals: null,
        label: label ?? match[0],
        said: match[0],
      },
    ]
  }
  return []
}
