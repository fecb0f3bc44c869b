import type { ReviewableSlug } from '@tokyo-cancer-portal/domain'
import { withDates } from '../collections/Events/hooks/followRecurrence'
import { withInstants } from '../collections/Events/hooks/setInstants'

type Data = Record<string, unknown>

/** What a save works out of the fields: the dates that a rule means, and the moments that local dates mean. */
export function settled(slug: ReviewableSlug, data: Data): Data {
  return slug === 'events' ? withInstants(withDates(data)) : data
}
