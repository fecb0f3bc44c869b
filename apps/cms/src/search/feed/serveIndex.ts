import type { OpenSearch } from './configuredOpenSearch'
import { indexesOf } from './indexesOf'

const LONGEST_MS = 30_000

/** Lets an index answer searches from now on, in one step, and removes the one that did until now. */
export async function serveIndex({ client, names }: OpenSearch, index: string): Promise<void> {
  const signal = AbortSignal.timeout(LONGEST_MS)
  const before = (await indexesOf(client, names.alias)).filter((one) => one !== index)
  const fed = (await indexesOf(client, names.feed)).filter((one) => one !== index)
  const actions = [
    { add: { index, alias: names.alias } },
    ...before.map((one) => ({ remove: { index: one, alias: names.alias } })),
    ...fed.map((one) => ({ remove: { index: one, alias: names.feed } })),
  ]
  await client.ask({ method: 'POST', path: '/_aliases', body: { actions }, signal })
  await deleteIndexes({ client, names }, before)
}

/** Deletes indexes; one that is gone already is as good. */
export async function deleteIndexes(
  { client }: OpenSearch,
  indexes: readonly string[],
): Promise<void> {
  for (const index of indexes) {
    const signal = AbortSignal.timeout(LONGEST_MS)
    await client.ask({ method: 'DELETE', path: `/${index}`, accept: [404], signal })
  }
}
