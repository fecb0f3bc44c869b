import type { AskedTerm } from './AskedTerm'

/** All that terms may be called. */
export const tokensOf = (terms: readonly AskedTerm[]): Set<string> =>
  new Set(terms.flatMap(({ tokens }) => tokens))

/** How much of some terms, by weight, is among others that were asked; all of none. */
export function shareIn(asked: ReadonlySet<string>, terms: readonly AskedTerm[]): number {
  let all = 0
  let shared = 0
  for (const { tokens, weight } of terms) {
    all += weight
    if (tokens.some((token) => asked.has(token))) shared += weight
  }
  return all === 0 ? 1 : shared / all
}
