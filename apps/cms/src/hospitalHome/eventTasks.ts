import {
  type Actor,
  lacksRecording,
  nearDeadline,
  RECORDING_ASKED_DAYS,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { everyEvent } from './everyEvent'
import { organizedEvents } from './ownEvents'

/** Something about one event at a moment (ISO): until when people can apply, or when it was over. */
export type EventTask = { id: string; title: string; at: string }

const DAY_MS = 24 * 60 * 60 * 1000

/** The events on the site for which applications close soon, the soonest first. */
export async function deadlinesNear(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<EventTask[]> {
  const own = organizedEvents(actor)
  if (!own) return []
  const isLeft = { endsAt: { greater_than_equal: now.toISOString() } }
  const events = await everyEvent(req, { where: { and: [own, PUBLISHED, isLeft] }, draft: false })
  return events
    .flatMap((event) => {
      const at = nearDeadline(event, now)
      return at === null ? [] : [{ id: event.id, title: titleOf(event), at }]
    })
    .toSorted((a, b) => a.at.localeCompare(b.at))
}

/**
 * The events on the site that are over and whose recording visitors look for in vain, the latest first. One whose
 * recording waits for approval is done.
 */
export async function recordingsMissing(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<EventTask[]> {
  const own = organizedEvents(actor)
  if (!own) return []
  const earliest = new Date(now.getTime() - RECORDING_ASKED_DAYS * DAY_MS).toISOString()
  // The end of an event counts dates that were called off, so it is no earlier than that of the last one held.
  const mayBe = { endsAt: { greater_than_equal: earliest } }
  const where = { and: [own, PUBLISHED, mayBe] }
  const lacking = (await everyEvent(req, { where, draft: false })).filter((event) =>
    lacksRecording(event, now),
  )
  if (lacking.length === 0) return []
  const newest = await everyEvent(req, {
    where: { id: { in: lacking.map(({ id }) => id) } },
    draft: true,
  })
  const done = new Set(newest.flatMap(({ id, archiveVideo }) => (archiveVideo?.url ? [id] : [])))
  return lacking
    .filter(({ id }) => !done.has(id))
    .map((event) => ({ id: event.id, title: titleOf(event), at: event.endsAt ?? '' }))
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

const PUBLISHED = { _status: { equals: 'published' } }

const titleOf = (event: object): string => titleOfDocument(event as Record<string, unknown>)
