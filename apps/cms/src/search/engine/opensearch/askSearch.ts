import { OpenSearchError } from './client/OpenSearchError'
import type { OpenSearchClient } from './client/OpenSearchClient'
import { readAnswer } from './client/readAnswer'
import type { Clause } from './query/Clause'
import { countClauses } from './query/countClauses'
import { searchAnswer, type SearchAnswerOfServer } from './query/searchAnswer'

/** OpenSearch takes 1,024, and counts some that we do not see. */
const MOST_CLAUSES = 900

/**
 * Asks an index, all of it or nothing.
 *
 * @throws OpenSearchError also where the answer is cut short, and where the question is longer than OpenSearch takes
 */
export async function askSearch(
  client: OpenSearchClient,
  index: string,
  body: Clause,
  signal: AbortSignal,
): Promise<SearchAnswerOfServer> {
  if (countClauses(body.query) > MOST_CLAUSES) {
    throw new OpenSearchError('the question has too many words for OpenSearch', 400)
  }
  const { json } = await client.ask({
    method: 'POST',
    path: `/${index}/_search?allow_partial_search_results=false`,
    body,
    signal,
  })
  return readAnswer(searchAnswer, json)
}
