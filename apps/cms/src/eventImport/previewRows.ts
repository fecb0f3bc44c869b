import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import type { PayloadRequest } from 'payload'
import { beginningOfRow } from './beginningOfRow'
import type { PreviewedRow } from './EventImport'
import { importedBefore } from './importedBefore'
import { inPieces } from './inPieces'

/** Whole events, which take their time to be put together. */
const AT_ONCE = 100

/** An event that a row became before, as somebody last saved it. */
export type KnownEvent = Readonly<Record<string, unknown>> & { id: string }

/** Looks at rows beside the events that they became before. */
export async function previewRows(
  req: PayloadRequest,
  organizer: string,
  rows: readonly ImportedRow[],
  previewed: (row: ImportedRow, known: KnownEvent | undefined) => PreviewedRow,
): Promise<PreviewedRow[]> {
  const begun = rows.map((row) => ({ row, beginning: beginningOfRow(organizer, row) }))
  const before = await importedBefore(
    req,
    begun.map(({ beginning }) => beginning),
  )
  const events = await newestEvents(req, [...before.values()])
  return begun.map(({ row, beginning }) => previewed(row, events.get(before.get(beginning) ?? '')))
}

/** As somebody last saved them, published or not. */
async function newestEvents(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, KnownEvent>> {
  const events = new Map<string, KnownEvent>()
  for (const some of inPieces(ids, AT_ONCE)) {
    const { docs } = await req.payload.find({
      collection: 'events',
      draft: true,
      where: { id: { in: some } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const event of docs) events.set(event.id, { ...event })
  }
  return events
}
