import { createHash } from 'node:crypto'

/** An id in the form that Lexical nodes carry (24 hexadecimal digits), always the same for the same content. */
export function stableId(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)
}
