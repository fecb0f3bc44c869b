import { sql } from '@payloadcms/db-postgres'
import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import { setImmediate } from 'node:timers/promises'
import { createOperation, isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { transactionOf } from '../database/transactionOf'
import { BEGINNING } from '../eventReading/beginningField'
import { IMPORTED_AS_IS } from './calendar/importedAsIsField'
import type { ImportedEvent } from './EventImport'
import { eventOfRow } from './eventOfRow'
import { gatherWrites } from './gatherWrites'
import { importedBefore } from './importedBefore'

export type NewDraft = { row: ImportedRow; beginning: string }

/**
 * Makes drafts of rows in one transaction, but of those that are events already: the same file sent twice, also at once,
 * makes each event once, and an event that somebody has worked on since is left as it is.
 *
 * @param drafts in the order of `beginning`
 * @throws what the form says about a row that it does not take; then none is made
 */
export async function makeDrafts(
  original: PayloadRequest,
  organizer: string,
  drafts: readonly NewDraft[],
): Promise<ImportedEvent[]> {
  return inTransaction(original, async () => {
    await lockBeginnings(original, drafts)
    const before = await importedBefore(
      original,
      drafts.map(({ beginning }) => beginning),
    )
    const req = isolateObjectProperty(original, 'payload')
    const { payload, write } = gatherWrites(original.payload)
    req.payload = payload
    const results: ImportedEvent[] = []
    for (const { row, beginning } of drafts) {
      // Nothing here waits for the database, so everybody else would.
      await setImmediate()
      const { line, title } = row
      const id = before.get(beginning)
      if (id !== undefined) {
        results.push({ line, title, made: false, reasons: [], id })
        continue
      }
      req.context[BEGINNING] = beginning
      if (row.uid !== undefined) req.context[IMPORTED_AS_IS] = true
      const made = await createOperation({
        collection: payload.collections.events,
        data: eventOfRow(row, organizer),
        draft: true,
        depth: 0,
        // Nobody looks at what comes back.
        select: { title: true },
        overrideAccess: false,
        req,
      })
      results.push({ line, title, made: true, id: made.id })
    }
    await write(original)
    return results
  })
}

/** Keeps others who import the same rows waiting until this transaction ends. */
async function lockBeginnings(req: PayloadRequest, drafts: readonly NewDraft[]): Promise<void> {
  const transaction = await transactionOf(req)
  const keys = JSON.stringify(drafts.map(({ beginning }) => `${BEGINNING}:${beginning}`))
  await transaction.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0))
    from jsonb_array_elements_text(${keys}::jsonb) with ordinality as given (key, at) order by at`)
}
