import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { idsOfSlugs } from '../api/idsOfSlugs'
import type { AsOf } from '../engine/SearchEngine'
import { candidateOf } from './candidateOf'
import { chooseEvents } from './chooseEvents'
import { matchEvents } from './matchEvents'
import type { EventParameters } from './readEventParameters'

/**
 * Events that have the words of a question (`candidates`), and what it chooses of them.
 *
 * `from` is the local date from which on events were looked for, `question` what is asked with topics and organizers by id.
 */
export async function findEvents(
  payload: Payload,
  { typed, chosen: named, range, open }: Omit<EventParameters, 'page' | 'limit'>,
  now: Date,
  asOf?: AsOf,
) {
  const from = [range.from ?? toLocalDate(now), toLocalDate(now)].toSorted()[0] ?? ''
  const [{ answer, ...how }, chosen] = await Promise.all([
    matchEvents(payload, typed, from, asOf),
    idsOfSlugs(payload, named),
  ])
  const candidates = answer.map(candidateOf)
  const question = { chosen, range, open }
  return { candidates, question, choice: chooseEvents(candidates, question, now), from, ...how }
}
