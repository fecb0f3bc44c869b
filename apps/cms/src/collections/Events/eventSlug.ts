import { isLocalDate } from '@tokyo-cancer-portal/domain'
import type { SlugSource } from '../../fields/hooks/fillSlug'

/**
 * `YYYYMMDD-<id>` from the first date. Without a date there is no slug yet: a draft is previewed by its id, and an
 * address that names a wrong day would stay.
 */
export const eventSlug: SlugSource = (data) => {
  const occurrences = Array.isArray(data.occurrences) ? (data.occurrences as unknown[]) : []
  const [first] = occurrences
    .map((occurrence) => (occurrence as { date?: unknown } | null)?.date)
    .filter((date) => isLocalDate(date))
    .toSorted()
  return first === undefined ? undefined : { title: '', prefix: first.replaceAll('-', '') }
}
