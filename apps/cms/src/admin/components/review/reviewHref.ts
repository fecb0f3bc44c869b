import { queueQuery, type QueueFilter } from '../../../review/queueFilters'

type Item = { slug: string; id: string }

/** Where an item is decided, among those that a filter leaves. */
export const reviewHref = (admin: string, { slug, id }: Item, filter: QueueFilter = {}): string =>
  `${admin}/review/${slug}/${id}${queueQuery(filter)}`

/** The list of what waits. */
export const queueHref = (admin: string, filter: QueueFilter = {}): string =>
  `${admin}/review${queueQuery(filter)}`
