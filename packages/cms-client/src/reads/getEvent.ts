import type { CmsReader } from './CmsReader'
import type { Event } from '../schemas/event'

import { isSlug } from '@tokyo-cancer-portal/domain'

import { eventSchema } from '../schemas/event'

/** The published event with this slug, or null. Rejects with CmsUnavailableError. */
export async function getEvent(cms: CmsReader, slug: string): Promise<Event | null> {
  if (!isSlug(slug)) return null
  return cms.findOne('events', { where: { slug: { equals: slug } }, depth: 2 }, eventSchema)
}
