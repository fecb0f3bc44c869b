/**
 * A pure function of a text that remembers what it gave last, for texts that come again and again: words, titles, sentences
 * that are often quoted. Remembers between `most` and twice as many of the last texts.
 */
export function kept<Result>(
  most: number,
  make: (text: string) => Result,
): (text: string) => Result {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const result = old.get(text) ?? make(text)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, result)
    return result
  }
}
