import { randomBytes } from 'node:crypto'
import { INDEX_DEFINITION } from '../engine/opensearch/index/mapping'
import type { OpenSearch } from './configuredOpenSearch'

const LONGEST_MS = 30_000

/** Makes an empty index that learns of changes from now on, and that nobody asks yet. */
export async function createIndex(
  { client, names }: OpenSearch,
  now = new Date(),
): Promise<string> {
  const time = now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const index = `${names.prefix}${time}-${randomBytes(4).toString('hex')}`
  const signal = AbortSignal.timeout(LONGEST_MS)
  await client.ask({ method: 'PUT', path: `/${index}`, body: INDEX_DEFINITION, signal })
  const actions = [
    { add: { index, alias: writtenAs(index) } },
    { add: { index, alias: names.feed } },
  ]
  await client.ask({ method: 'POST', path: '/_aliases', body: { actions }, signal })
  return index
}

/**
 * By which name an index is written to. It goes with the index, so that a server that makes whatever is written to does
 * not make one anew that has just been removed.
 */
export const writtenAs = (index: string): string => `${index}-write`

/** Whether an index has a name that `createIndex` gave; other portals may have names that begin alike. */
export const isOwnIndex = (index: string, prefix: string): boolean =>
  index.startsWith(prefix) && /^\d{14}-[0-9a-f]{8}$/.test(index.slice(prefix.length))
