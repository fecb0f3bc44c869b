/** Whether one of the words stands at that place of the text. */
export function followedBy(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => word !== '' && text.startsWith(word, at))
}
