import { isPartialDate } from '@tokyo-cancer-portal/domain'
import { eraYear } from './eraYear'
import { ERAS, firstYearOf } from './eras'

const WITH_UNITS =
  /^(?<era>明治|大正|昭和|平成|令和)?(?<year>元|\d{1,4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?$/
const SHORT = /^(?<era>[MTSHR])(?<year>\d{1,2})(?:[./](?<month>\d{1,2})(?:[./](?<day>\d{1,2}))?)?$/i

const padded = (text: string): string => text.padStart(2, '0')

/** The Western year, or `undefined` for a short year without an era and a long one with it. */
function westernYear(eraText: string | undefined, yearText: string): number | undefined {
  if (!eraText) return /^\d{4}$/.test(yearText) ? Number(yearText) : undefined
  const era = ERAS.find(({ name, letter }) => name === eraText || letter === eraText.toUpperCase())
  if (!era || yearText.length > 2) return undefined
  return firstYearOf(era) + (yearText === '元' ? 1 : Number(yearText)) - 1
}

/**
 * Reads a date as Japanese documents write it, into a partial date.
 *
 * `令和４年１１月` → `2022-11`; `令和元年5月1日` → `2019-05-01`; `R5.3` → `2023-03`; `2022年11月` →
 * `2022-11`. Width and spaces do not matter. `undefined` for anything else: dates that do not exist
 * or lie outside their era (`平成31年5月`), and 年度, which is no calendar year.
 */
export function parseEraDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  const parts = (WITH_UNITS.exec(plain) ?? SHORT.exec(plain))?.groups
  if (!parts?.['year']) return undefined

  const year = westernYear(parts['era'], parts['year'])
  if (year === undefined) return undefined
  const date = [String(year), parts['month'], parts['day']]
    .filter((part) => part !== undefined)
    .map(padded)
    .join('-')
  if (!isPartialDate(date)) return undefined

  const { era } = parts
  if (!era) return date
  const name = ERAS.find(({ letter }) => letter === era.toUpperCase())?.name ?? era
  return eraYear(date)?.includes(name) ? date : undefined
}
