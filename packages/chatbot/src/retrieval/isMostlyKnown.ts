import { contentTokens, STEM, WORD } from './contentTokens'

/** Of a word with a slip in it less is known than this. */
const MOSTLY = 0.5

/** Whether most pieces of a word are somewhere: of 病理真断 only 病理 is. A whole word that is found is known. */
export function isMostlyKnown(run: string, isFound: (token: string) => boolean): boolean {
  const pieces = contentTokens(run).filter(
    (token) => token.length > (token.startsWith(WORD) ? 2 : 1) && !token.startsWith(STEM),
  )
  if (pieces.some((token) => token === WORD + run && isFound(token))) return true
  return pieces.filter(isFound).length > pieces.length * MOSTLY
}
