import { quoteLexeme } from './quoteLexeme'

/**
 * Tokens as the text of a `tsvector` without positions, to be bound as a parameter and cast (`$1::tsvector`): no parser
 * and no locale of PostgreSQL is asked.
 */
export function toTsvector(tokens: readonly string[]): string {
  return tokens.map(quoteLexeme).join(' ')
}
