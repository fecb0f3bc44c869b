import { isPartialDate, weekday } from '@tokyo-cancer-portal/domain'
import { eraYear } from './eraYear'

export type DateOptions = {
  /** Whether to add the weekday to a whole date: `12月10日（木）`. Default: no. */
  weekday?: boolean
  /** Whether to add the year of the Japanese calendar. Default: yes. */
  era?: boolean
}

/**
 * A local or partial date as the portal writes it everywhere: the Western year, the Japanese year
 * in parentheses, then as much of month and day as is known.
 *
 * `2022` → `2022年（令和4年）`, `2022-11` → `2022年（令和4年）11月`, `2026-12-10` with weekday →
 * `2026年（令和8年）12月10日（木）`. Text that is no partial date comes back unchanged, so that a page
 * shows what is stored instead of failing.
 */
export function formatDate(partialDate: string, options: DateOptions = {}): string {
  if (!isPartialDate(partialDate)) return partialDate
  const [year = '', month, day] = partialDate.split('-')
  const eraName = options.era === false ? undefined : eraYear(partialDate)
  return [
    `${Number(year)}年`,
    eraName ? `（${eraName}）` : '',
    month ? `${Number(month)}月` : '',
    day ? `${Number(day)}日` : '',
    day && options.weekday ? `（${weekday(partialDate)}）` : '',
  ].join('')
}
