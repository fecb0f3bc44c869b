import { isLocalDate } from '@tokyo-cancer-portal/domain'
import type { SlugSource } from '../../fields/hooks/fillSlug'
import { withRecurringDates } from './withRecurringDates'

/**
 * `YYYYMMDD-<id>` from the first date. Without a date there is no slug yet: a draft is previewed by its id, and an
 * address that names a wrong day would stay.
 */
export const eventSlug: SlugSource = (data) => {
  const given = Array.isArray(data.occurrences) ? (data.occurrences as unknown[]) : []
  const rows = given.filter((row) => typeof row === 'object' && row !== null)
  // The dates of a rule become rows only after the slug is asked for.
  const { occurrences } = withRecurringDates({ ...data, occurrences: rows })
  const [first] = (occurrences ?? [])
    .map(({ date }) => date)
    .filter((date) => isLocalDate(date))
    .toSorted()
  return first === undefined ? undefined : { title: '', prefix: first.replaceAll('-', '') }
}
