import { can, type DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { inTransaction } from '../database/inTransaction'
import { conflict } from '../workflow/conflict'
import { findSubject } from '../workflow/findSubject'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { type ScheduleEntry, scheduleOf } from './scheduleOf'

type Options = { req: PayloadRequest; slug: DraftCollectionSlug; id: string; scheduleId: string }

/**
 * Takes a schedule back, by whoever could have made it.
 *
 * @throws 401, 403, 404, 409 (it has been carried out already)
 */
export async function cancelSchedule(options: Options): Promise<ScheduleEntry> {
  const { req, slug, id, scheduleId } = options
  return inTransaction(req, async () => {
    const { actor, newest } = await findSubject({ req, slug, id })
    const schedule = await req.payload.findByID({
      collection: 'schedules',
      id: scheduleId,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (schedule?.collection !== slug || schedule.documentId !== id) throw new NotFound(req.t)
    const action = schedule.event === 'publish' ? 'publish' : 'withdraw'
    if (!can({ actor, action, collection: slug, document: newest })) throw new Forbidden(req.t)
    if (schedule.state !== 'waiting') throw conflict('この予約はすでに終わっています。')
    const cancelled = await req.payload.update({
      collection: 'schedules',
      id: scheduleId,
      data: { state: 'cancelled' },
      depth: 0,
      req,
    })
    await writeEntry({
      req,
      entry: {
        action: 'unschedule',
        collection: slug,
        documentId: id,
        documentTitle: titleOfDocument(newest),
      },
    })
    return scheduleOf(cancelled)
  })
}
