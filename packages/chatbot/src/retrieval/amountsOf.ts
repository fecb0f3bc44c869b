/** A part of what is found: its tokens count `weight` times, and less the longer it is than `usual`. */
export interface IndexedField {
  tokens: readonly string[]
  weight: number
  /** Tokens of a field of its kind; a constant, so that the order of filling changes nothing. */
  usual: number
}

/** How much the length of a field matters (BM25F). */
const B = 0.6

/** How much there is of each token in some fields together. */
export function amountsOf(fields: readonly IndexedField[]): Map<string, number> {
  const amounts = new Map<string, number>()
  for (const { tokens, weight, usual } of fields) {
    const share = weight / (1 - B + (B * tokens.length) / usual)
    for (const token of tokens) amounts.set(token, (amounts.get(token) ?? 0) + share)
  }
  return amounts
}
