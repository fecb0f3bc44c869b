import { APIError, type Endpoint } from 'payload'
import { fewAtATime } from '../../http/fewAtATime'
import { answerEventSearch } from './answerEventSearch'

/** The CMS has one thread: the rest of it goes on meanwhile. */
const admitted = fewAtATime(2)

/**
 * `GET /api/events/search?q=&when=&from=&to=&audience=&format=&area=&topic=&cancer=&kind=&organizer=&fee=&application=&`
 * `accessibility=&open=&page=&limit=` → `{ query, total, page, limit, hits, facets, closed, offers, goodUntil, … }`, the
 * same for everybody: what is not published is not in the index.
 *
 * Without `from` only what is still to come; `open` left out: all but what one comes too late for (`closed` says how
 * many), `yes`: only where one can take part for certain, `all`: everything. Recordings are found by `format=archive`.
 * 400 for parameters that mean nothing; more than 100 at once are 100.
 */
export const eventSearchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: (req) =>
    admitted(async () => {
      // Nobody looks for somebody who has left the line.
      if (req.signal?.aborted) throw new APIError('検索が取り消されました。', 503, null, true)
      const answer = await answerEventSearch(req, new Date())
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    }),
}
