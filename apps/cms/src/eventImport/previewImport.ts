import { differencesOf, type ImportedRow } from '@tokyo-cancer-portal/event-import'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import type { PayloadRequest } from 'payload'
import { plainText } from '../admin/plainText'
import { beginningOfRow } from './beginningOfRow'
import type { ImportPreview, PreviewedRow } from './EventImport'
import { importedBefore } from './importedBefore'
import { inPieces } from './inPieces'
import { isWrong } from './isWrong'
import { readImport } from './readImport'

/** Whole events, which take their time to be put together. */
const AT_ONCE = 100

type Known = Readonly<Record<string, unknown>> & { id: string }

/**
 * What a file would become, row by row; nothing is stored.
 *
 * @throws as `readImport`
 */
export async function previewImport(original: PayloadRequest): Promise<ImportPreview> {
  const { req, organizer, rows, unknownColumns } = await readImport(original)
  const begun = rows.map((row) => ({ row, beginning: beginningOfRow(organizer.id, row) }))
  const before = await importedBefore(
    req,
    begun.map(({ beginning }) => beginning),
  )
  const events = await newestEvents(req, [...before.values()])
  return {
    organizer,
    unknownColumns,
    rows: begun.map(({ row, beginning }) =>
      previewed(row, events.get(before.get(beginning) ?? '')),
    ),
  }
}

function previewed(row: ImportedRow, known: Known | undefined): PreviewedRow {
  const { line, title, messages } = row
  const shown = { line, title, dates: datesOf(row), messages }
  if (isWrong(row)) return { ...shown, state: 'wrong' }
  if (!known) return { ...shown, state: 'new' }
  const body = plainText(known.body).split('\n')
  return {
    ...shown,
    state: 'known',
    id: known.id,
    differences: differencesOf(row, { ...known, body }),
  }
}

const datesOf = ({ values }: ImportedRow): string =>
  ((values.get('occurrences') as Parameters<typeof formatOccurrence>[0][] | undefined) ?? [])
    .map((one) => formatOccurrence(one))
    .join('\n')

/** As somebody last saved them, published or not. */
async function newestEvents(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  const events = new Map<string, Known>()
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
