const NARROW = /^[\u0020-\u007E\uFF61-\uFF9F]$/

/** How wide a text is at the most, in ems: Latin letters and halfwidth kana take about half as much as the others. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (NARROW.test(character) ? 0.62 : 1), 0)
}
