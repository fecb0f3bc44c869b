import { isMonth } from '@tokyo-cancer-portal/domain'

import { monthRange } from './monthRange'

/** The month of the month view from the query: that of today where none is given, null where there is no such month. */
export function readMonth(text: string | undefined, now: Date): string | null {
  const { current, first, last } = monthRange(now)
  if (text === undefined) return current
  return isMonth(text) && text >= first && text <= last ? text : null
}
