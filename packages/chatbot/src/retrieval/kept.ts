/** A cache that can be emptied, for as long as somebody has it. */
interface Forgetful {
  forget: () => void
}

const all = new Set<WeakRef<Forgetful>>()

/**
 * A pure function of a text that remembers what it gave last, for texts that come again and again: words, titles, sentences
 * that are often quoted. Remembers between `most` and twice as many of the last texts, until `forgetKept`.
 */
export function kept<Result>(
  most: number,
  make: (text: string) => Result,
): (text: string) => Result {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  const cache: Forgetful = {
    forget: () => {
      young = new Map()
      old = new Map()
    },
  }
  all.add(new WeakRef(cache))
  const find = (text: string): Result => {
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
  // It lives as long as the function does.
  owners.set(find, cache)
  return find
}

const owners = new WeakMap<object, Forgetful>()

/**
 * Forgets every text that was read, and with them what visitors typed: on a portal where few ask it would stay in the
 * memory for days. What comes again is made again.
 */
export function forgetKept(): void {
  for (const reference of all) {
    const cache = reference.deref()
    if (cache) cache.forget()
    else all.delete(reference)
  }
}
