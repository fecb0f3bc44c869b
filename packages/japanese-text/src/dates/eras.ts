export type Era = {
  readonly name: string
  /** The letter that stands for the era in short dates (R5.3.1). */
  readonly letter: string
  /** First local date of the era. It lasts until the day before the next one begins. */
  readonly start: string
}

/**
 * The eras since Japan took over the Gregorian calendar, newest first.
 *
 * Source: 元号法 and the cabinet orders and proclamations that named the eras. Meiji begins here with
 * 1873-01-01 (明治6年): dates before that day are of the lunar calendar.
 */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', start: '2019-05-01' },
  { name: '平成', letter: 'H', start: '1989-01-08' },
  { name: '昭和', letter: 'S', start: '1926-12-25' },
  { name: '大正', letter: 'T', start: '1912-07-30' },
  { name: '明治', letter: 'M', start: '1873-01-01' },
]

const FIRST_YEARS: Readonly<Record<string, number>> = { 明治: 1868 }

/** The Western year that is 元年 of the era. */
export const firstYearOf = (era: Era): number =>
  FIRST_YEARS[era.name] ?? Number(era.start.slice(0, 4))
