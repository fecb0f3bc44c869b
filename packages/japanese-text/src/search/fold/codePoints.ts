/** The code point that begins at an index of UTF-16 code units; 0 beyond the end. */
export function codePointAt(codes: readonly number[], index: number): number {
  const code = codes[index] ?? 0
  return code >= 0xd800 && code <= 0xdbff ? combine(code, codes[index + 1] ?? 0) : code
}

/** The last code point of UTF-16 code units; 0 where there is none. */
export function codePointBefore(codes: readonly number[]): number {
  const code = codes.at(-1) ?? 0
  return code >= 0xdc00 && code <= 0xdfff ? combine(codes.at(-2) ?? 0, code) : code
}

const combine = (high: number, low: number): number =>
  (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000
