import { characterClass } from './characterClass'

/** The class of the character that begins at an index; -1 beyond the end. */
export function classAt(text: string, index: number): number {
  const codePoint = text.codePointAt(index)
  return codePoint === undefined ? -1 : characterClass(codePoint)
}

/** The class of the character that ends at an index; -1 at the beginning. */
export function classBefore(text: string, index: number): number {
  if (index <= 0) return -1
  const code = text.charCodeAt(index - 1)
  const isLow = code >= 0xdc00 && code <= 0xdfff
  return classAt(text, isLow ? index - 2 : index - 1)
}
