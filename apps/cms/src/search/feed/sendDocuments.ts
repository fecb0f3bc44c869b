import { z } from 'zod'
import { writtenAs } from './createIndex'
import type { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'
import { OpenSearchError } from '../engine/opensearch/client/OpenSearchError'
import { readAnswer } from '../engine/opensearch/client/readAnswer'
import {
  type IndexedRow,
  openSearchDocument,
  openSearchId,
} from '../engine/opensearch/index/openSearchDocument'

/** Servers take much more; smaller pieces are answered sooner. */
const MOST_CHARACTERS = 4_000_000
const LONGEST_MS = 10_000

const result = z.object({
  _id: z.string(),
  status: z.number().int(),
  error: z.object({ type: z.string(), reason: z.string().nullish() }).optional(),
})
const answer = z.object({
  items: z.array(z.object({ index: result.optional(), delete: result.optional() })),
})

interface Sending {
  /** Of an index itself. */
  index: string
  rows: readonly IndexedRow[]
  /** Documents that are not published (any more). */
  gone?: readonly { collection: string; id: string }[]
  /** Taken before the rows were read (`nextVersion`). */
  version: number
  /** Whether searches see it as soon as this ends. */
  isRefreshed: boolean
}

/**
 * Writes documents into an index, and takes others out. What the index has in a newer version stays as it is.
 *
 * @throws OpenSearchError unless all of it is there
 */
export async function sendDocuments(client: OpenSearchClient, sending: Sending): Promise<void> {
  const { index, rows, gone = [], version, isRefreshed } = sending
  const meta = (collection: string, id: string) => ({
    _index: writtenAs(index),
    _id: openSearchId(collection, id),
    version,
    version_type: 'external',
  })
  const entries = [
    ...rows.map((row) => () => {
      const action = { index: meta(row.collection, row.document_id) }
      return `${JSON.stringify(action)}\n${JSON.stringify(openSearchDocument(row, version))}\n`
    }),
    ...gone.map(
      ({ collection, id }) =>
        () =>
          `${JSON.stringify({ delete: meta(collection, id) })}\n`,
    ),
  ]
  let lines = ''
  let count = 0
  const flush = async () => {
    if (count > 0) await sendLines(client, lines, count, isRefreshed)
    lines = ''
    count = 0
  }
  for (const entry of entries) {
    lines += entry()
    count += 1
    if (lines.length > MOST_CHARACTERS) await flush()
  }
  await flush()
}

async function sendLines(
  client: OpenSearchClient,
  lines: string,
  count: number,
  isRefreshed: boolean,
): Promise<void> {
  const { json } = await client.ask({
    method: 'POST',
    path: `/_bulk?require_alias=true${isRefreshed ? '&refresh=true' : ''}`,
    body: lines,
    signal: AbortSignal.timeout(LONGEST_MS),
  })
  const { items } = readAnswer(answer, json)
  if (items.length !== count) {
    throw new OpenSearchError(`OpenSearch: ${items.length} results of ${count}`, 0)
  }
  for (const item of items) {
    const done = item.index ?? item.delete
    if (!done || !isDone(done.status, item.delete !== undefined && !done.error)) {
      const { type, reason } = done?.error ?? { type: 'no result', reason: '' }
      throw new OpenSearchError(
        `OpenSearch: ${done?._id ?? ''} ${type} ${reason ?? ''}`,
        done?.status ?? 0,
      )
    }
  }
}

/** A conflict says that something newer is there; a document that is not there need not be taken out. */
function isDone(status: number, isDeletion: boolean): boolean {
  return status < 300 || status === 409 || (isDeletion && status === 404)
}
