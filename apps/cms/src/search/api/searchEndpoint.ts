import { APIError, type Endpoint } from 'payload'
import { fewAtATime } from '../../http/fewAtATime'
import { answerSearch } from './answerSearch'

/** The CMS has one thread: the rest of it goes on meanwhile. */
const admitted = fewAtATime(2)

/**
 * `GET /api/search?q=&type=&topic=&audience=&…&page=&limit=` → `{ query, total, page, limit, hits, facets, … }`, the same
 * for everybody: what is not published is not in the index.
 *
 * 400 for parameters that mean nothing. `isExact` false: the total is about right. `match`: whether the results have
 * `all` that was typed, what was surely meant (`corrected`), all `parts` of it, or `some` of its words. `locale` names
 * the language of titles and labels.
 */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: (req) =>
    admitted(async () => {
      // Nobody looks for somebody who has left the line.
      if (req.signal?.aborted) throw new APIError('検索が取り消されました。', 503, null, true)
      return Response.json(await answerSearch(req), { headers: { 'cache-control': 'no-store' } })
    }),
}
