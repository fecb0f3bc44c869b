/** A function that remembers what it gave, until it is told to forget. */
interface Kept<Result> {
  (text: string): Result
  forget: () => void
}

/** Those that somebody still has. */
const all = new Set<WeakRef<Kept<unknown>>>()

/**
 * A pure function of a text that remembers what it gave last, for texts that come again and again: words, titles, sentences
 * that are often quoted. Remembers between `most` and twice as many of the last texts, until `forgetKept`.
 */
export function kept<Result>(most: number, make: (text: string) => Result): Kept<Result> {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  const forget = () => {
    young = new Map()
    old = new Map()
  }
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
  const remembering = Object.assign(find, { forget })
  all.add(new WeakRef(remembering))
  return remembering
}

/**
 * Forgets every text that was read, and with them what visitors typed: on a portal where few ask it would stay in the
 * memory for days. What comes again is made again.
 */
export function forgetKept(): void {
  for (const reference of all) {
    const remembering = reference.deref()
    if (remembering) remembering.forget()
    else all.delete(reference)
  }
}
