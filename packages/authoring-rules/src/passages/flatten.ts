/** The text with fullwidth ASCII (U+FF01–FF5E) in its usual width; every character stays where it is. */
export function flatten(text: string): string {
  return text.replaceAll(/[！-～]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfe_e0),
  )
}
