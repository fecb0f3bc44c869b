import type { RegisterCount } from './countRegister'
import type { PublishedCount } from './publishedCounts'

/** A number that stands in a text and is computed: which, counted how, and shown how. */
export interface RegisterNumber {
  /** Of `REGISTER_COUNTS`. */
  count: string | null
  /** Of `NUMBER_BASES`. */
  basis: string | null
  /** Of `NUMBER_UNITS`. */
  unit: string | null
  withDate: boolean
}

/** Everything that is counted, on one day. */
export interface RegisterNumbers {
  /** Local date on which the hospitals are counted. */
  today: string
  listed: ReadonlyMap<string, RegisterCount>
  published: ReadonlyMap<string, PublishedCount>
}

/**
 * The number, and of when it is (a partial date). Null where nobody has published one, or it is not said which it is;
 * hospitals of the site can always be counted.
 */
export function registerNumber(
  { count: value, basis }: Pick<RegisterNumber, 'count' | 'basis'>,
  { today, listed, published }: RegisterNumbers,
): PublishedCount | null {
  if (!value) return null
  if (basis === 'published') return published.get(value) ?? null
  return { count: listed.get(value)?.count ?? 0, asOf: today }
}
