/**
 * Finds words whose kanji may carry readings, in the text of an element (相談（そうだん）する) and in the name that a
 * browser makes of it (相談 する).
 */
export function withReadings(text: string): RegExp {
  const characters = text
    .replaceAll(/\s/g, '')
    .split('')
    .map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(characters.join(String.raw`\s*(?:（[ぁ-ゖァ-ヺー]+）)?\s*`))
}
