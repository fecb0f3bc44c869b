const MOST_OCTETS = 75

/**
 * A content line, folded as RFC 5545 3.1 says: at most 75 octets a line without the line break, never inside a
 * character. Counting characters instead would make Japanese lines three times too long.
 */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      // The space that marks a continuation counts.
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
