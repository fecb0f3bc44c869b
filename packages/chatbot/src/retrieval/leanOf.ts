import type { Passage } from '../model/Knowledge'
import type { Wish } from './Wish'

/** How much a document is rather what is wanted than its words say, in the scale of `confidenceOf`. */
const LEANS = {
  meaning: 0.7,
  otherThanEvents: -1.2,
  otherThanHospitals: -1.2,
  desk: -0.3,
  otherThanMaterial: -0.6,
  audience: 0.6,
  otherAudience: -0.5,
}

/**
 * Whether a passage is of the kind that a message wants: a term where it asks what something is, no event and no hospital
 * where it speaks of none, a page for companies where a company asks.
 *
 * @param isSaid whether the name of its document stands in the message
 */
export function leanOf({ source, audiences = [] }: Passage, wish: Wish, isSaid: boolean): number {
  const isOf = (collection: string) => source.id.startsWith(collection)
  let lean = 0
  if (wish.isMeaning && isSaid && isOf('glossary-terms/')) lean += LEANS.meaning
  if (!wish.isEvents && isOf('events/')) lean += LEANS.otherThanEvents
  if (isOf('organizations/')) {
    lean += wish.isHospitals || isSaid ? LEANS.desk : LEANS.otherThanHospitals
  }
  if (!wish.isMaterial && isOf('resources/')) lean += LEANS.otherThanMaterial
  return lean + leanOfAudience(audiences, wish.audience)
}

function leanOfAudience(audiences: readonly string[], wanted: Wish['audience']): number {
  if (audiences.length === 0) return 0
  const isForCompanies = audiences.includes('employer')
  if (wanted === 'employer') return isForCompanies ? LEANS.audience : LEANS.otherAudience
  return isForCompanies && audiences.length === 1 ? LEANS.otherAudience : 0
}
