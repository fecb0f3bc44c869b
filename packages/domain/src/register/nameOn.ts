import type { RegisterEntry } from './RegisterEntry'

import { isPartialDate } from '../time/isPartialDate'
import { lastDayOfPartialDate } from '../time/lastDayOfPartialDate'

/**
 * What a hospital was called on a local date. Of its former names the one counts that ended next after that day and had
 * begun by then, as far as is known; a former name of which nobody knows when it ended is no answer.
 */
export function nameOn({ name, formerNames }: RegisterEntry, localDate: string): string {
  const then = (formerNames ?? []).flatMap((former) => {
    const last = lastDayOfPartialDate(former.validTo)
    const began = !isPartialDate(former.validFrom) || former.validFrom <= localDate
    return former.name && last !== null && last >= localDate && began
      ? [{ name: former.name, last }]
      : []
  })
  return then.toSorted((one, other) => (one.last < other.last ? -1 : 1))[0]?.name ?? name
}
