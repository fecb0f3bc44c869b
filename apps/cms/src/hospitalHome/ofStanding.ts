import type { EventStanding } from '@tokyo-cancer-portal/domain'
import type { Where } from 'payload'

/** The events that stand so at `now` (`eventStanding`), as conditions of a query over newest versions, all of which hold. */
export function ofStanding(standing: EventStanding, now: Date): Where[] {
  const isOver: Where = { endsAt: { less_than: now.toISOString() } }
  const isLeft: Where = {
    or: [{ endsAt: { greater_than_equal: now.toISOString() } }, { endsAt: { exists: false } }],
  }
  switch (standing) {
    case 'ended':
      return [{ workflowState: { equals: 'published' } }, isOver]
    case 'published':
      return [{ workflowState: { equals: 'published' } }, isLeft]
    default:
      return [{ workflowState: { equals: standing } }]
  }
}
