import type { TypedNumber } from './findTypedNumbers'
import type { RegisterNumbers } from './registerNumber'

/** What a typed number should be. */
export interface TypedNumberProblem extends TypedNumber {
  /** Counted in the register. */
  listed: number
  /** Published by somebody; null where staff have not entered it. */
  published: number | null
}

/**
 * What is wrong with a typed number today; null where nothing is known to be.
 *
 * Both the number of hospitals of this site and the published one are right, as long as the site lists fewer: then its
 * list is not complete. Once it lists more, the published number is older than the register. Where the register does
 * not know a thing of any hospital, and nobody has published a number, a typed one is not contradicted.
 */
export function typedNumberProblem(
  typed: TypedNumber,
  { listed, published }: RegisterNumbers,
): TypedNumberProblem | null {
  const counted = listed.get(typed.count)?.count ?? 0
  const known = published.get(typed.count)?.count ?? null
  const right = known !== null && known > counted ? [counted, known] : [counted]
  if (right.includes(typed.number) || (counted === 0 && known === null)) return null
  return { ...typed, listed: counted, published: known }
}
