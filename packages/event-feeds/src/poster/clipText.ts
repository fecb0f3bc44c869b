/** The text, or as much of its beginning as has `most` characters, with an ellipsis. */
export function clipText(text: string, most: number): string {
  const characters = Array.from(text)
  if (characters.length <= most) return text
  return most === 0 ? '' : `${characters.slice(0, most - 1).join('')}…`
}
