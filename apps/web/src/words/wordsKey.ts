/**
 * What the marks of a text are kept by: the text itself, and whether explanations may stand in it. The same words in a
 * link and in a sentence are two things.
 */
export function wordsKey(text: string, mayExplain: boolean): string {
  return `${mayExplain ? 'sentence' : 'label'}:${text}`
}
