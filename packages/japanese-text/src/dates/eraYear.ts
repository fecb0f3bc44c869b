import { isPartialDate } from '@tokyo-cancer-portal/domain'
import { ERAS, firstYearOf } from './eras'

function eraYearOfDay(localDate: string): string | undefined {
  const era = ERAS.find(({ start }) => start <= localDate)
  if (!era) return undefined
  const year = Number(localDate.slice(0, 4)) - firstYearOf(era) + 1
  return `${era.name}${year === 1 ? '元' : year}年`
}

/**
 * The year of a partial date in the Japanese calendar: `eraYear('2022-11')` is `'令和4年'`.
 *
 * The first year is 元年. A year or month in which the era changed gives both, older first:
 * `eraYear('2019')` is `'平成31年・令和元年'`, `eraYear('2019-05')` is `'令和元年'`. `undefined` before
 * 1873 and for text that is no partial date.
 */
export function eraYear(partialDate: string): string | undefined {
  if (!isPartialDate(partialDate)) return undefined
  // Compared as text only, so the 31st may stand for the last day of any month.
  const first = eraYearOfDay(`${partialDate}-01-01`.slice(0, 10))
  const last = eraYearOfDay(
    partialDate.length === 4 ? `${partialDate}-12-31` : `${partialDate}-31`.slice(0, 10),
  )
  if (!first || !last) return undefined
  return first === last ? first : `${first}・${last}`
}
