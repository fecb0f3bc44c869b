import type { ClosedPeriod } from './OpeningHours'

/**
 * The days around New Year on which offices in Tokyo are closed: those that last on a local date, or the next ones.
 *
 * Source: 東京都の休日に関する条例 第1条 (12月29日から翌年の1月3日まで).
 */
export function nextNewYear(localDate: string): ClosedPeriod {
  const year = Number(localDate.slice(0, 4))
  const first = localDate.slice(5) <= '01-03' ? year - 1 : year
  return { from: `${first}-12-29`, to: `${first + 1}-01-03`, note: null }
}
