import { type Bits, hasBit } from './bits'

/** The first numbers of an order that are in a set, as many as there are or are wanted, without some. */
export function firstOf(
  order: Int32Array,
  set: Bits,
  most: number,
  without?: ReadonlySet<number>,
): number[] {
  const first: number[] = []
  for (const id of order) {
    if (first.length >= most) break
    if (hasBit(set, id) && !without?.has(id)) first.push(id)
  }
  return first
}
