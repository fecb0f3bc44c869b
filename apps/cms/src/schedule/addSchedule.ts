import {
  type DraftCollectionSlug,
  type ScheduledEvent,
  schedulableEvents,
  scheduleInstant,
} from '@tokyo-cancer-portal/domain'
import { APIError, Forbidden, type PayloadRequest, type Where } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { inTransaction } from '../database/inTransaction'
import { assertPublishable } from '../workflow/assertPublishable'
import { conflict } from '../workflow/conflict'
import { findSubject } from '../workflow/findSubject'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { type ScheduleEntry, scheduleOf } from './scheduleOf'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  event: ScheduledEvent
  /** Local date and time in Japan. */
  date: string
  time: string
  baseVersion?: string | undefined
}

/**
 * Puts a publication or a withdrawal off to a moment in Japan's time. What is published then is the version that the
 * newest one is now; a later edit makes the schedule fail rather than publish what nobody meant.
 *
 * @throws 400 (not in the future, or the document is incomplete), 401, 403, 404, 409
 */
export async function addSchedule(options: Options): Promise<ScheduleEntry> {
  const { req, slug, id, event, date, time, baseVersion } = options
  const runAt = scheduleInstant(date, time, new Date())
  if (!runAt) {
    throw new APIError('これから1年以内の日時を選んでください。', 400, { field: 'date' }, true)
  }
  return inTransaction(req, async () => {
    const { actor, newest, standing } = await findSubject({ req, slug, id, baseVersion })
    const possible = schedulableEvents({ actor, collection: slug, document: newest, standing })
    if (!possible.includes(event)) throw new Forbidden(req.t)
    const { totalDocs } = await req.payload.count({
      collection: 'schedules',
      where: waitingFor(slug, id, event),
      req,
    })
    if (totalDocs > 0)
      throw conflict('同じ予約がすでにあります。取り消してから予約し直してください。')
    if (event === 'publish') await assertPublishable(req, slug, id)
    const documentTitle = titleOfDocument(newest)
    const schedule = await req.payload.create({
      collection: 'schedules',
      data: {
        documentTitle,
        collection: slug,
        documentId: id,
        event,
        runAt,
        state: 'waiting',
        baseVersion: newest.updatedAt,
        by: actor.id,
      },
      depth: 0,
      req,
    })
    await writeEntry({
      req,
      entry: {
        action: 'schedule',
        collection: slug,
        documentId: id,
        documentTitle,
        comment: `${date} ${time} ${event === 'publish' ? '公開' : '取り下げ'}`,
      },
    })
    return scheduleOf(schedule)
  })
}

/** The schedules of this kind that wait for a document. */
function waitingFor(slug: string, documentId: string, event: ScheduledEvent): Where {
  return {
    and: [
      { collection: { equals: slug } },
      { documentId: { equals: documentId } },
      { state: { equals: 'waiting' } },
      { event: { equals: event } },
    ],
  }
}
