import type { Pool } from '../../../apps/cms/src/search/engine/postgres/Pool'
import type { Corpus } from './corpus'
import { documentId, fillIndex } from './fillIndex'
import { timeEach } from './measure'

const PUBLICATIONS = 300

/** How long publications take to come into the index, one after the other, while two clients search all the time. */
export async function timePublications<Query>(
  pool: Pool,
  corpus: Corpus,
  documents: number,
  ask: (query: Query) => Promise<unknown>,
  queries: readonly Query[],
): Promise<number[]> {
  const end = new AbortController()
  const searching = [0, 1].map(async (offset) => {
    for (let at = offset; !end.signal.aborted; at += 1) {
      const query = queries[at % queries.length]
      if (query !== undefined) await ask(query)
    }
  })
  const numbers = Array.from({ length: PUBLICATIONS }, (_, index) => documents + index)
  const times = await timeEach(numbers, async (at) =>
    fillIndex(pool, corpus, { from: at, to: at + 1 }, () => undefined),
  )
  end.abort()
  await Promise.all(searching)
  // A database that is kept is as it was.
  await pool.query('delete from search_documents where document_id >= $1', [documentId(documents)])
  return times
}
