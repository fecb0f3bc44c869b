import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'

/** How many events there would be with a value of a condition. */
export function countOf(
  facets: EventSearchAnswer['facets'] | null,
  facet: string,
  value: string,
): number {
  return facets?.[facet]?.find((one) => one.value === value)?.count ?? 0
}
