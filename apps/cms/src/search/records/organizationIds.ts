import type { StoredRow } from '../../hooks/liveCopy'
import { valuesIn } from './reading'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'

/** The organizations whose names the record of a row is made of. */
export function organizationIds(slug: SearchedSlug, row: StoredRow): string[] {
  switch (slug) {
    case 'events':
      return valuesIn(row.organizer, row.coOrganizers)
    case 'resources':
      return valuesIn(row.publisher)
    default:
      return []
  }
}
