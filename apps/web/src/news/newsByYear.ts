import { isLocalDate, toLocalDate } from '@tokyo-cancer-portal/domain'

interface Dated {
  /** Local date. */
  publishedOn: string | null
  /** Instant. */
  updatedAt: string | null
}

/**
 * News by the year of its date, the latest year first, within a year in the order given. One without a date counts by
 * its last change; of which nothing is known at all is left out.
 */
export function newsByYear<T extends Dated>(items: readonly T[]): { year: string; items: T[] }[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const year = dateOf(item)?.slice(0, 4)
    if (year) groups.set(year, [...(groups.get(year) ?? []), item])
  }
  return [...groups]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, inYear]) => ({ year, items: inYear }))
}

function dateOf({ publishedOn, updatedAt }: Dated): string | null {
  if (isLocalDate(publishedOn)) return publishedOn
  return updatedAt ? toLocalDate(updatedAt) : null
}
