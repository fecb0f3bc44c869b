/**
 * What is made of something, made once for as long as that is there: the engine keeps what finders choose among
 * (`KeptRows`), and what they make of it is the same each time. Neither may be changed.
 */
export function madeOnce<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const known = new WeakMap<From, { made: Made }>()
  return (from) => {
    const found = known.get(from)
    if (found) return found.made
    const made = make(from)
    known.set(from, { made })
    return made
  }
}
