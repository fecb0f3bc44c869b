import type { Endpoint } from 'payload'
import { answeredInTurn } from '../api/answeredInTurn'
import { answerHospitalSearch } from './answerHospitalSearch'

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
  handler: answeredInTurn(2, answerHospitalSearch),
}
