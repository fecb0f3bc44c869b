import type { Passage } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import { matchOf } from '../quote/matchOf'
import { isForCompaniesOnly, kindOf } from '../retrieval/leanOf'
import type { Wish } from '../retrieval/Wish'
import { isByTheWay } from './isByTheWay'

/** Wants to go somewhere, or to have something done there. */
const GOES =
  /どこ|(?:場所|ばしょ)(?=は|を|が|って|[\s。．?？]|$)|予約|よやく|受け(?:たい|に行|られ)|うけたい|行きたい|通いたい|\bwhere\b|appointment|\bbook (?:a|an)\b/iu

/**
 * Whether a passage is none of what was wanted, although it has the words: something to read, for somebody who wants to go
 * somewhere; and where the words stand in it by the way, what is of a kind that was not asked for, for companies where nobody
 * spoke of one, or the meaning of another word.
 */
export function isOtherThanWanted(found: Found<Passage>, message: string, wish: Wish): boolean {
  if (found.isNamed === true || found.isSaid === true) return false
  const { id } = found.item.source
  switch (kindOf(id)) {
    case 'resources':
      return !wish.isMaterial && (GOES.test(message) || isByTheWay(found))
    case 'events':
      return !wish.isEvents && isByTheWay(found)
    case 'glossary-terms':
      return !wish.isMeaning && GOES.test(message) && isByTheWay(found)
    case 'organizations':
      return !wish.isHospitals && isFoundByAnotherName(found)
    case null:
      return (
        wish.audience !== 'employer' &&
        isForCompaniesOnly(found.item.audiences ?? []) &&
        isByTheWay(found)
      )
  }
}

/** 学校 is in the registered name of a hospital, of which nobody spoke. */
const isFoundByAnotherName = ({ item, asked = [] }: Found<Passage>): boolean =>
  asked.length > 0 &&
  matchOf([item.source.title, item.heading, ...item.paragraphs.flat()].join('\n'), asked).size === 0

/**
 * Whether a passage may be offered and not given as the answer: what was asked stands in it by the way, or it is a gathering
 * and somebody wants to go somewhere without speaking of gatherings.
 */
export function isDoubtful(found: Found<Passage>, message: string, wish: Wish): boolean {
  if (found.isNamed === true || found.isSaid === true) return false
  const isGathering = kindOf(found.item.source.id) === 'events' && !wish.isEvents
  return (isGathering && GOES.test(message)) || isByTheWay(found)
}
