import type { Payload } from 'payload'
import { z } from 'zod'
import { askSearch } from '../engine/opensearch/askSearch'
import { readAnswer } from '../engine/opensearch/client/readAnswer'
import { MAPPING_META } from '../engine/opensearch/index/mapping'
import type { OpenSearch } from './configuredOpenSearch'
import { indexesOf } from './indexesOf'
import { nextVersion } from './nextVersion'

const LONGEST_MS = 5000
const mappings = z.record(
  z.string(),
  z.object({ mappings: z.object({ _meta: z.record(z.string(), z.unknown()).optional() }) }),
)

/**
 * The index that answers searches; null where there is none that can be gone on with: it is missing, learns of no
 * changes, was made by another version of the program, or for a later state of the database (which came from a copy).
 */
export async function servingIndex(
  payload: Payload,
  { client, names }: OpenSearch,
): Promise<string | null> {
  const [index, ...others] = await indexesOf(client, names.alias)
  if (!index || others.length > 0) return null
  if (!(await indexesOf(client, names.feed)).includes(index)) return null
  const signal = AbortSignal.timeout(LONGEST_MS)
  const { json } = await client.ask({ method: 'GET', path: `/${index}/_mapping`, signal })
  const meta = readAnswer(mappings, json)[index]?.mappings._meta
  const isOfThisVersion = Object.entries(MAPPING_META).every(
    ([name, value]) => meta?.[name] === value,
  )
  if (!isOfThisVersion) return null
  const { aggregations } = await askSearch(
    client,
    index,
    {
      query: { match_all: {} },
      size: 0,
      track_total_hits: false,
      aggs: { newest: { max: { field: 'version' } } },
    },
    signal,
  )
  const newest = aggregations.newest?.value ?? 0
  // What is sent with a lower version than it has would be taken for old.
  return newest < (await nextVersion(payload)) ? index : null
}
