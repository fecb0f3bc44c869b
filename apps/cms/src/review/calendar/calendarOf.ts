import { addMonths, can, toInstant } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import type { Actor } from '@tokyo-cancer-portal/domain'
import { inJapanese } from '../../localization/inJapanese'
import type { NewestVersion } from '../../workflow/newestVersion'
import { type CalendarEntry, calendarEntries } from './calendarEntries'
import type { CalendarFilter } from './calendarFilter'

export type EventCalendar = {
  entries: CalendarEntry[]
  /** Names of the organizers of the month, by id, before it was narrowed. */
  organizations: Map<string, string>
}

/** More events than these no month has; one that had them would be drawn without the rest. */
const MOST = 1000

/** Whether somebody looks at the events of all organizations, published or not. */
export const mayReadCalendar = (actor: Actor | null): boolean =>
  can({ actor, action: 'read-drafts', collection: 'events' }) === true

/** The events of a month, in whatever state, as far as whoever asks may read them. */
export async function calendarOf(
  original: PayloadRequest,
  { month, organization, state }: CalendarFilter,
): Promise<EventCalendar> {
  const req = inJapanese(original)
  const during: Where[] = [
    { startsAt: { less_than: toInstant(`${addMonths(month, 1)}-01`, '00:00') } },
    { endsAt: { greater_than_equal: toInstant(`${month}-01`, '00:00') } },
  ]
  const live = await find(req, false, [...during, { _status: { equals: 'published' } }])
  const newest = await find(req, true, during)
  const all = calendarEntries(live, newest, month)
  const entries = all.filter(
    (entry) =>
      (organization === undefined || entry.organization === organization) &&
      (state === undefined || entry.state === state),
  )
  const ids = [...new Set(all.flatMap((entry) => entry.organization ?? []))]
  return { entries, organizations: await namesOf(req, ids) }
}

async function find(req: PayloadRequest, isDraft: boolean, and: Where[]): Promise<NewestVersion[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    draft: isDraft,
    where: { and },
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { title: true, organizer: true, occurrences: true, status: true, workflowState: true },
    overrideAccess: false,
    req,
  })
  return docs as unknown as NewestVersion[]
}

async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { id: { in: [...ids] } },
    sort: 'nameKana',
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
