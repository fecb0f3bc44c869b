import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import type { PayloadRequest } from 'payload'
import { fewAtATime } from '../http/fewAtATime'
import { beginningOfRow } from './beginningOfRow'
import type { ImportedEvent, ImportResult } from './EventImport'
import { inPieces } from './inPieces'
import { isWrong } from './isWrong'
import { makeDrafts, type NewDraft } from './makeDrafts'
import { ownTransaction } from './ownTransaction'
import { readImport } from './readImport'
import { reasonsOf } from './reasonsOf'

/** Rows that are saved together. */
const TOGETHER = 50
/** Transactions of all imports at the same time: while one waits for the database, another is made ready. */
const inTurn = fewAtATime(3)

/**
 * Makes a draft of every row of a file that can be taken and was not imported before. Rows are saved some at a time; what
 * is said to be made is made, whatever becomes of the others.
 *
 * @throws as `readImport`
 */
export async function importEvents(original: PayloadRequest): Promise<ImportResult> {
  const { req, organizer, rows } = await readImport(original)
  return { rows: await importRows(req, organizer.id, rows) }
}

/** The same for rows that are read already, in their order. */
export async function importRows(
  req: PayloadRequest,
  organizer: string,
  rows: readonly ImportedRow[],
): Promise<ImportedEvent[]> {
  const good = rows.filter((row) => !isWrong(row))
  const drafts = good.map((row) => ({ row, beginning: beginningOfRow(organizer, row) }))
  // In one order for everybody, so that two imports of the same file wait for each other and not in a circle.
  const sorted = drafts.toSorted((a, b) => (a.beginning < b.beginning ? -1 : 1))
  const saved = await Promise.all(
    inPieces(sorted, TOGETHER).map((chunk) => inTurn(() => saveTogether(req, organizer, chunk))),
  )
  const results = new Map(saved.flat().map((one) => [one.line, one]))
  return rows.map((row): ImportedEvent => results.get(row.line) ?? leftOut(row))
}

/** Saves some rows in one transaction; where one of them is refused, each in one of its own, so that only that is left. */
async function saveTogether(
  req: PayloadRequest,
  organizer: string,
  drafts: readonly NewDraft[],
): Promise<ImportedEvent[]> {
  try {
    return await makeDrafts(ownTransaction(req), organizer, drafts)
  } catch (error) {
    const [only, ...others] = drafts
    if (only && others.length === 0) return [refusedRow(only.row, error)]
    const results: ImportedEvent[] = []
    for (const draft of drafts) results.push(...(await saveTogether(req, organizer, [draft])))
    return results
  }
}

const leftOut = ({ line, title, messages }: ImportedRow): ImportedEvent => ({
  line,
  title,
  made: false,
  reasons: messages
    .filter(({ isProblem }) => isProblem)
    .map(({ column, message }) => `${column}：${message}`),
})

const refusedRow = ({ line, title }: ImportedRow, error: unknown): ImportedEvent => ({
  line,
  title,
  made: false,
  reasons: reasonsOf(error),
})
