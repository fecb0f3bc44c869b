import { sql } from '@payloadcms/db-postgres'
import { isSearched, type SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { askSearch } from '../engine/opensearch/askSearch'
import type { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'
import { openSearchId } from '../engine/opensearch/index/openSearchDocument'
import type { Difference } from '../rebuild/compareRows'

const BATCH = 1000
const LONGEST_MS = 10_000
const LAST = 2_147_483_647

type Kept = { key: number; changedIn: string }

/**
 * Where an index of OpenSearch differs from the one in PostgreSQL, by which writing of a row each document is. Changes
 * that are on their way count as differences.
 */
export async function compareIndex(
  payload: Payload,
  client: OpenSearchClient,
  index: string,
): Promise<Difference[]> {
  const differences = new Map<string, Difference>()
  const note = (id: string, problem: Difference['problem']) => {
    const [collection = '', document = ''] = id.split(':')
    if (isSearched(collection)) differences.set(id, { collection, id: document, problem })
  }
  let after = 0
  while (after < LAST) {
    const wanted = await rowsAfter(payload, after)
    const keys = [...wanted.values()].map(({ key }) => key)
    const last = keys.length < BATCH ? LAST : (keys.at(-1) ?? LAST)
    const kept = await keptBetween(client, index, after, last)
    for (const [id, row] of wanted) {
      const found = kept.get(id)
      if (!found) note(id, 'missing')
      else if (found.changedIn !== row.changedIn) note(id, ['changed_in'])
    }
    for (const id of kept.keys()) {
      if (!wanted.has(id) && !differences.has(id)) note(id, 'extra')
    }
    after = last
  }
  return [...differences.values()]
}

async function rowsAfter({ db }: Payload, after: number): Promise<Map<string, Kept>> {
  const { rows } = await db.drizzle.execute(sql`
    select id, collection, document_id, changed_in::text from search_documents
    where id > ${after} order by id limit ${BATCH}`)
  return new Map(
    rows.map(({ id, collection, document_id: document, changed_in: changedIn }) => [
      openSearchId(collection as SearchedSlug, String(document)),
      { key: Number(id), changedIn: String(changedIn) },
    ]),
  )
}

async function keptBetween(
  client: OpenSearchClient,
  index: string,
  after: number,
  last: number,
): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>()
  let from = after
  for (;;) {
    const body = {
      query: { bool: { filter: [{ range: { key: { gt: from, lte: last } } }] } },
      sort: [{ key: { order: 'asc' } }],
      size: BATCH,
      track_total_hits: false,
      _source: false,
      docvalue_fields: ['key', 'changed_in'],
    }
    const { hits } = await askSearch(client, index, body, AbortSignal.timeout(LONGEST_MS))
    for (const { _id: id, fields } of hits.hits) {
      kept.set(id, { key: Number(fields?.key?.[0]), changedIn: String(fields?.changed_in?.[0]) })
    }
    if (hits.hits.length < BATCH) return kept
    from = Number(hits.hits.at(-1)?.fields?.key?.[0])
  }
}
