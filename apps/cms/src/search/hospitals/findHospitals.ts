import type { Payload } from 'payload'
import { matchPublished } from '../api/matchPublished'
import { portalSearch } from '../api/portalSearch'
import type { AsOf } from '../engine/SearchEngine'
import { passing } from '../finder/passing'
import type { FinderHospital } from './FinderHospital'
import { hospitalOf } from './hospitalOf'
import type { HospitalQuestion } from './HospitalQuestion'
import { sortHospitals } from './sortHospitals'

const KIND = { filters: { type: ['hospital'] } }

/** Hospitals that have the words of a question (`matching`), and of these, in order, what it chooses (`found`). */
export async function findHospitals(
  payload: Payload,
  { typed, chosen, origin, sort }: Omit<HospitalQuestion, 'page' | 'limit'>,
  asOf?: AsOf,
) {
  const { answer, ...how } = await matchPublished(payload, typed, { kinds: [KIND], asOf })
  const matching = answer.map(hospitalOf)
  const found = sortHospitals(passing(matching, chosen), sort, origin?.point ?? null)
  return { matching, found, ...how }
}

/** All that are published. */
export async function allHospitals(payload: Payload): Promise<FinderHospital[]> {
  return (await portalSearch(payload).matches({ query: null, kinds: [KIND] })).map(hospitalOf)
}
