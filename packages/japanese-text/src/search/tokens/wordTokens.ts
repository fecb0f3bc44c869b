import { compoundLexemes } from './compoundLexemes'
import { compoundsOf } from './compoundsOf'

/** The Latin words and numbers that a folded text is found by, alone and joined with their neighbours; each once. */
export function wordTokens(folded: string): string[] {
  return [...new Set(compoundsOf(folded).flatMap(compoundLexemes))]
}
