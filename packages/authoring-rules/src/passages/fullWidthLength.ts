/** The length of a text in fullwidth characters: a letter in ASCII or a halfwidth kana is half of one. */
export function fullWidthLength(text: string): number {
  let length = 0
  for (const character of text) length += /[ -~｡-ﾟ]/.test(character) ? 0.5 : 1
  return length
}
