/** A set of small whole numbers, 32 in a word. All sets that meet in one operation have the same length. */
export type Bits = Uint32Array

const WORD = 32

/** A set with nothing in it that has room for numbers below `capacity`. */
export const emptyBits = (capacity: number): Bits => new Uint32Array(Math.ceil(capacity / WORD))

export function addBit(bits: Bits, id: number): void {
  const at = id >>> 5
  bits[at] = (bits[at] ?? 0) | (1 << (id & 31))
}

export function removeBit(bits: Bits, id: number): void {
  const at = id >>> 5
  bits[at] = (bits[at] ?? 0) & ~(1 << (id & 31))
}

export function hasBit(bits: Bits, id: number): boolean {
  return (((bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1
}

/** What is in both. */
export function both(one: Bits, other: Bits): Bits {
  return one.map((word, at) => word & (other[at] ?? 0))
}

/** What is in any of them. */
export function anyOf(sets: readonly Bits[], length: number): Bits {
  const result = new Uint32Array(length)
  for (const set of sets) {
    for (let at = 0; at < length; at += 1) result[at] = (result[at] ?? 0) | (set[at] ?? 0)
  }
  return result
}

/** How many are in the set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (const word of bits) if (word !== 0) count += countOnes(word)
  return count
}

/** How many are in both, without making a set of them. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0
  for (let at = 0; at < one.length; at += 1) {
    const word = (one[at] ?? 0) & (other[at] ?? 0)
    if (word !== 0) count += countOnes(word)
  }
  return count
}

/** The numbers of the set, rising. */
export function numbersOf(bits: Bits): number[] {
  const numbers: number[] = []
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at] ?? 0
    while (word !== 0) {
      const lowest = word & -word
      numbers.push(at * WORD + 31 - Math.clz32(lowest))
      word ^= lowest
    }
  }
  return numbers
}

function countOnes(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
