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
  return leanOfKind(source.id, wish, isSaid) + leanOfAudience(audiences, wish.audience)
}

function leanOfKind(id: string, wish: Wish, isSaid: boolean): number {
  if (id.startsWith('glossary-terms/')) return wish.isMeaning && isSaid ? LEANS.meaning : 0
  if (id.startsWith('events/')) return wish.isEvents ? 0 : LEANS.otherThanEvents
  if (id.startsWith('resources/')) return wish.isMaterial ? 0 : LEANS.otherThanMaterial
  if (!id.startsWith('organizations/')) return 0
  return wish.isHospitals || isSaid ? LEANS.desk : LEANS.otherThanHospitals
}

function leanOfAudience(audiences: readonly string[], wanted: Wish['audience']): number {
  if (audiences.length === 0) return 0
  const isForCompanies = audiences.includes('employer')
  if (wanted === 'employer') return isForCompanies ? LEANS.audience : LEANS.otherAudience
  return isForCompanies && audiences.length === 1 ? LEANS.otherAudience : 0
}
