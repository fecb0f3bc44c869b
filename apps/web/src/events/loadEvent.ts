import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

import { loadRichTextData } from '../richtext/loadRichTextData'
import { listUpcomingEvents } from './listUpcomingEvents'

export interface EventData {
  event: Event
  /** Further events of the same organizer. */
  others: readonly Event[]
  richText: RichTextData
}

const OTHERS_SHOWN = 3

/** What the page of an event shows beside it. Rejects with CmsUnavailableError. */
export async function loadEvent(event: Event): Promise<EventData> {
  const organizer = event.organizer?.id
  const [next, richText] = await Promise.all([
    organizer ? listUpcomingEvents({ organizer, limit: OTHERS_SHOWN + 1 }) : [],
    loadRichTextData(event.body),
  ])
  const others = next.filter(({ id }) => id !== event.id).slice(0, OTHERS_SHOWN)
  return { event, others, richText }
}
