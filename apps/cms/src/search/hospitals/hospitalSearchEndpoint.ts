import { APIError, type Endpoint } from 'payload'
import { fewAtATime } from '../../http/fewAtATime'
import { answerHospitalSearch } from './answerHospitalSearch'

/** The CMS has one thread: the rest of it goes on meanwhile. */
const admitted = fewAtATime(2)

/**
 * `GET /api/organizations/search?q=&designation=&area=&municipality=&cancer=&service=&consultation=&near=&place=&sort=&page=&limit=`
 * → `{ query, total, page, limit, hits, facets, … }`, the same for everybody: what is not published is not in the index.
 *
 * `near` is `latitude,longitude`, `place` a municipality (code or name) or a postcode; distances are measured from there.
 * `offers` and `designated` (ids) say how to go on where little or nothing is found. 400 for parameters that mean nothing.
 */
export const hospitalSearchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: (req) =>
    admitted(async () => {
      // Nobody looks for somebody who has left the line.
      if (req.signal?.aborted) throw new APIError('検索が取り消されました。', 503, null, true)
      return Response.json(await answerHospitalSearch(req), {
        headers: { 'cache-control': 'no-store' },
      })
    }),
}
