import type { Weekday } from '../vocabulary/weekdays'

import { WEEKDAYS } from '../vocabulary/weekdays'

/** From so many days on a run is written with its ends only. */
const RUN = 3

/** Days of the week in words: 「月〜金」, 「月・水・金」, 「月〜木・土」, 「毎日」. */
export function weekdaysText(weekdays: readonly Weekday[]): string {
  if (WEEKDAYS.every(({ value }) => weekdays.includes(value))) return '毎日'
  const runs: string[][] = [[]]
  for (const { value, label } of WEEKDAYS) {
    if (weekdays.includes(value)) runs.at(-1)?.push(label)
    else runs.push([])
  }
  return runs.flatMap((run) => (run.length >= RUN ? [`${run[0]}〜${run.at(-1)}`] : run)).join('・')
}
