import { plainText } from './plainText'

/** A text in one line. */
export function plainLine(text: string | null | undefined): string {
  return plainText(text).replace(/\s*\n\s*/g, ' ')
}
