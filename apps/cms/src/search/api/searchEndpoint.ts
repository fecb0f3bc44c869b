import type { Endpoint } from 'payload'
import { answeredInTurn } from './answeredInTurn'
import { answerSearch } from './answerSearch'

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
  handler: answeredInTurn(2, answerSearch),
}
