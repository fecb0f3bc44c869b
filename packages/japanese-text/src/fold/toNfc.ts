/**
 * Text in Unicode's composed form (NFC), as everything is stored.
 *
 * Text from macOS files and PDFs often has か + ゛ as two characters, which look like が but do not
 * match it.
 */
export function toNfc(text: string): string {
  return text.normalize('NFC')
}
