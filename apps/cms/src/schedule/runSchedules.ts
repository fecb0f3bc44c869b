import { sql } from '@payloadcms/db-postgres'
import {
  type DraftCollectionSlug,
  eventOfSchedule,
  type ScheduledEvent,
} from '@tokyo-cancer-portal/domain'
import { createLocalReq, type Payload } from 'payload'
import { signInAs } from '../auth/signInAs'
import { inTransaction } from '../database/inTransaction'
import { transactionOf } from '../database/transactionOf'
import { newestVersion } from '../workflow/newestVersion'
import { runTransition } from '../workflow/runTransition'

type Due = {
  id: string
  collection: DraftCollectionSlug
  document_id: string
  event: ScheduledEvent
  base_version: string | null
  by_id: string | null
}

/**
 * Carries out one schedule that is due: the transition and the end of the schedule in one transaction, so that after a
 * kill or a restart it is either done or still to be done. Two processes never take the same one.
 *
 * What cannot be done any more (somebody edited the document, the person lost the right) ends the schedule with the
 * reason; it stays visible at the document.
 *
 * @returns whether there was one
 */
export async function runNextSchedule(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  let due: Due | undefined
  try {
    return await inTransaction(req, async () => {
      const transaction = await transactionOf(req)
      const { rows } = await transaction.execute(sql`
        select id, collection, document_id, event, base_version, by_id from schedules
        where state = 'waiting' and run_at <= now()
        order by run_at limit 1 for update skip locked`)
      due = rows[0] as Due | undefined
      if (!due) return false
      await carryOut(req, due)
      await transaction.execute(
        sql`update schedules set state = 'done', updated_at = now() where id = ${due.id}`,
      )
      return true
    })
  } catch (error) {
    // The database is away, or another process was faster: the schedule is still there.
    const { status, message } = error as { status?: number; message?: string }
    if (!due || status === undefined || status >= 500) throw error
    await payload.db.drizzle.execute(sql`
      update schedules set state = 'failed', problem = ${(message ?? '').slice(0, 500)}, updated_at = now()
      where id = ${due.id} and state = 'waiting'`)
    return true
  }
}

async function carryOut(req: Parameters<typeof runTransition>[0]['req'], due: Due): Promise<void> {
  const { collection: slug, document_id: id } = due
  req.user = due.by_id ? await signInAs(req, due.by_id) : null
  const isPublication = due.event === 'publish'
  const newest = await newestVersion(req, slug, id)
  await runTransition({
    req,
    slug,
    id,
    event: eventOfSchedule(due.event, newest?.workflowState ?? ''),
    comment: '予約した日時になりました。',
    // A withdrawal is meant whatever was edited since.
    baseVersion: isPublication ? (due.base_version ?? undefined) : undefined,
  })
}
