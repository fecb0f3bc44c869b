import type { Endpoint } from 'payload'
import { answeredInTurn } from '../api/answeredInTurn'
import { answerEventSearch } from './answerEventSearch'

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
  handler: answeredInTurn(2, async (req) => answerEventSearch(req, new Date())),
}
