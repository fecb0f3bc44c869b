/** A text with full and half width levelled, and where each of its characters stands in the original. */
export interface LevelledText {
  text: string
  /** For each character of `text` and for its end, the index in the original; -1 inside a character of it. */
  origins: readonly number[]
}

/** One character with what is written over it: marks of voicing, half width too, and other combining marks. */
const CLUSTERS = /\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}/gu
const HAS_WIDTH = /[\uFF01-\uFFEF]/

/**
 * Levels the width of characters and composes them (NFC), so that ＡＹＡ and AYA, ﾋﾟｱ and ピア compare equal. What
 * else compatibility forms would change (①, ㈱) stays.
 */
export function levelWidth(original: string): LevelledText {
  let text = ''
  const origins: number[] = []
  for (const { 0: cluster, index } of original.matchAll(CLUSTERS)) {
    const levelled = cluster.normalize(HAS_WIDTH.test(cluster) ? 'NFKC' : 'NFC')
    text += levelled
    for (let inside = 0; inside < levelled.length; inside += 1) {
      origins.push(inside === 0 ? index : -1)
    }
  }
  return { text, origins: [...origins, original.length] }
}
