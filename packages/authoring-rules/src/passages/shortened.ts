const LONGEST = 40

/** A text as a snippet: in one line, and not longer than 40 characters. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`
}
