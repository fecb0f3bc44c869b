import type { PayloadRequest, Where } from 'payload'
import { inJapanese } from '../localization/inJapanese'
import type { Event } from '../payload-types'

const PAGE = 100

/** All events that fit, as far as the person may read them: their newest versions, or what visitors see. */
export async function everyEvent(
  req: PayloadRequest,
  { where, draft }: { where: Where; draft: boolean },
): Promise<Event[]> {
  const found: Event[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'events',
      draft,
      where,
      sort: 'id',
      limit: PAGE,
      page,
      depth: 0,
      overrideAccess: false,
      req: inJapanese(req),
    })
    found.push(...docs)
    if (!hasNextPage) return found
  }
}
