import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** A local date with its weekday, without the year of the Japanese calendar: 「2026年12月16日（水）」. */
export const dayInWords = (localDate: string): string =>
  formatDate(localDate, { weekday: true, era: false })

/** From a first to a last day; one day is said once. */
export const daysInWords = (from: string, to: string): string =>
  from === to ? dayInWords(from) : `${dayInWords(from)}から${dayInWords(to)}まで`
