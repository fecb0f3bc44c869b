import type { CompiledWording, Place } from '../match/compileWording'
import { countBorders } from './countBorders'
import type { RankCandidate, RankField } from './RankCandidate'
import { MOST_PLACES, RANK_WEIGHTS } from './rankWeights'

/** A wording of a group, and how much it counts. */
export type WeighedWording = CompiledWording & { weight: number }

/** A group in a field. */
export interface Hits {
  /** How often, places inside of other words and wordings that were not typed counting less. */
  count: number
  /** Whether it is a word of its own somewhere. */
  isWord: boolean
  places: readonly Place[]
}

export type FieldHits = Readonly<Record<RankField, Hits>>

/** Looks for a group in the fields of a candidate. */
export function findHits(
  { fields }: RankCandidate,
  wordings: readonly WeighedWording[],
): FieldHits {
  return {
    title: hitsIn(fields.title, wordings),
    names: hitsIn(fields.names, wordings),
    headings: hitsIn(fields.headings, wordings),
    body: hitsIn(fields.body, wordings),
    files: hitsIn(fields.files, wordings),
  }
}

function hitsIn(text: string | undefined, wordings: readonly WeighedWording[]): Hits {
  // Of two wordings of which one contains the other (がん, 乳がん) not both count.
  let best: Hits = { count: 0, isWord: false, places: [] }
  for (const { placesIn, weight } of text ? wordings : []) {
    const places = placesIn(text ?? '', MOST_PLACES)
    const borders = places.map((place) => countBorders(text ?? '', place))
    const count = borders.reduce<number>((sum, one) => sum + weight * RANK_WEIGHTS.borders[one], 0)
    if (count > best.count) best = { count, isWord: borders.includes(2), places }
  }
  return best
}
