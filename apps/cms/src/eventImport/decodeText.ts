/** UTF-8 first: text in Shift_JIS is hardly ever valid UTF-8, the other way round it often is. */
const ENCODINGS = ['utf-8', 'shift_jis'] as const

/** A text in UTF-8 or in the Shift_JIS of Windows; null where it is neither. */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return null
}
