import type { Language } from '../languages/languages'
import type { Weekday } from '../vocabulary/weekdays'

import { DEFAULT_LANGUAGE } from '../languages/languages'
import { WEEKDAYS } from '../vocabulary/weekdays'
import { HOURS_WORDS } from './hoursWords'

/** From so many days on a run is written with its ends only. */
const RUN = 3

/** Days of the week in words: 「月〜金」, 「月・水・金」, 「月〜木・土」, 「毎日」. */
export function weekdaysText(
  weekdays: readonly Weekday[],
  language: Language = DEFAULT_LANGUAGE,
): string {
  const words = HOURS_WORDS[language]
  if (WEEKDAYS.every(({ value }) => weekdays.includes(value))) return words.everyDay
  const runs: string[][] = [[]]
  for (const { value } of WEEKDAYS) {
    if (weekdays.includes(value)) runs.at(-1)?.push(words.weekdays[value])
    else runs.push([])
  }
  return runs
    .flatMap((run) => (run.length >= RUN ? [`${run[0]}${words.to}${run.at(-1)}`] : run))
    .join(words.betweenDays)
}
