import { kept } from '../retrieval/kept'
import { PLACE_NAMES, type PlaceName } from './PlaceNames'
import { plainText } from './plainText'

export interface SaidPlace extends Pick<PlaceName, 'municipality' | 'areas' | 'label'> {
  /** As it stands in the text. */
  said: string
  /** Whether what is near it is meant too. */
  isNear: boolean
}

/** National institutions whose names begin like a municipality. */
const INSTITUTIONS =
  /国立(?:がん|国際|病院|成育|大学)[^\s、。]*|東京都立|[^\s、。の]{2,12}(?:大学|医療センター)/gu
const NEAR =
  /^(?:区|市|町|村)?(?:駅)?(?:の|から|に)?(?:近く|近い|近所|近辺|ちかく|周辺|そば|あたり|辺り|付近|最寄)/u
const ENGLISH_NEAR = /(?:near|around|close to)\s+$/u

/** The places of Tokyo in a message, in their order. What was said before is read with each message. */
export const placesIn: (message: string) => readonly SaidPlace[] = kept(200, (message) => {
  const text = plainText(message).replaceAll(INSTITUTIONS, (name) => '〇'.repeat(name.length))
  const found: { place: SaidPlace; at: number }[] = []
  let rest = text
  for (const { pattern, ...place } of PLACE_NAMES) {
    const match = pattern.exec(rest)
    if (!match) continue
    const [said] = match
    const behind = rest.slice(match.index + said.length)
    const before = rest.slice(0, match.index)
    const isNear = NEAR.test(behind) || ENGLISH_NEAR.test(before)
    found.push({ place: { ...place, said, isNear }, at: match.index })
    // A name is read once: 東村山市 is not 村山.
    rest = before + '〇'.repeat(said.length) + behind
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ place }) => place)
})
