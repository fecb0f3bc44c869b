/** By so many characters a word is looked up: in code units, as long as the shortest words that are looked for in texts. */
const CHARACTERS = 2

/** How words begin, and how long they are: most places in a text are the beginning of none, and need no look. */
export class Beginnings {
  private readonly lengths = new Map<string, number>()

  add(word: string): void {
    const beginning = word.slice(0, CHARACTERS)
    if (word.length > this.longestFrom(beginning)) this.lengths.set(beginning, word.length)
  }

  /** How long the longest word is that begins with two characters, in code units; 0 where none does. */
  longestFrom(two: string): number {
    return this.lengths.get(two) ?? 0
  }
}
